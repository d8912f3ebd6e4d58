import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Figures } from '../funnel12/figures.ts';

const execute = promisify(execFile);

/** Where the bench keeps what it can make again. */
export function cacheFolder(): string {
  const folder = join('node_modules', '.cache', 'stagecraft', 'bench');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Runs a program and resolves to what it printed. */
export async function printed(program: string, args: readonly string[]): Promise<string> {
  return (await execute(program, args, { maxBuffer: 1 << 20 })).stdout;
}

/** Reads the last line of JSON that a reference program has printed. */
export function readFigures(output: string): Figures {
  const line = output.trim().split('\n').at(-1) ?? '';
  const { cpu, ms, arrivals, done, br, won } = JSON.parse(line) as Record<string, number>;
  return {
    cpuMs: cpu!,
    wallMs: ms!,
    leads: arrivals!,
    visits: done!,
    breaches: br!,
    won: won!,
    inside: null,
  };
}
