import { spawn } from 'node:child_process';
import type { SaveFigures } from '../chromium/saveLog.ts';
import type { ManyFigures } from '../chromium/simulateMany.ts';
import { spreadOf, type Spread } from './spread.ts';

interface Task {
  readonly leads: number;
  readonly rounds: number;
}

/** What a page in a real Chromium is asked; null: nothing. */
export interface ChromiumTasks {
  readonly save: Task | null;
  readonly simulate: Task | null;
}

export interface ChromiumAnswers {
  readonly browser: string;
  readonly save: SaveFigures | null;
  /** CPU seconds of the page's process, its worker included. */
  readonly simulate: readonly (ManyFigures & { readonly cpuSeconds: number })[] | null;
}

/** Asks a page in Chromium; null where there is none to ask, and the reason has been printed then. */
export function askChromium(tasks: ChromiumTasks): Promise<ChromiumAnswers | null> {
  const args = ['test/bench/chromium/measureInChromium.mjs', JSON.stringify(tasks)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const line = output.trim().split('\n').at(-1) ?? '';
      resolve(code === 0 ? (JSON.parse(line) as ChromiumAnswers) : null);
    });
  });
}

/** Rows a second in chunks ÷ rows a second one by one, round by round. */
export function savingRatio({ chunkRowsPerSecond, singleRowsPerSecond }: SaveFigures): Spread {
  return spreadOf(chunkRowsPerSecond.map((speed, round) => speed / singleRowsPerSecond[round]!));
}
