import { parseArgs } from 'node:util';

/** What the bench can be asked to leave out; our own engine always runs. */
export const parts = [
  'oursWithLog',
  'c',
  'simpy',
  'xstateSend',
  'xstateSendAfter',
  'xstateTransition',
  'objectPerLead',
  'inFlight',
  'secondRun',
  'dexieRows',
  'chromium1M',
] as const;
export type Part = (typeof parts)[number];

/** How the bench is run. */
export interface SpeedOptions {
  readonly leads: number;
  readonly rounds: number;
  readonly parts: readonly Part[];
}

/** A figure that may be kept comes from at least so many leads and rounds, with nothing left out. */
const USUAL = { leads: 100_000, rounds: 5 };

/**
 * Reads `--leads N --rounds R --only PART …` (BENCH_LEADS, BENCH_ROUNDS and BENCH_ONLY in the environment mean
 * the same). Throws a sentence when one of them makes no sense.
 */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): SpeedOptions {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { leads: text, rounds: text, only: text },
    allowPositionals: true,
  });
  const words = [values.only ?? env['BENCH_ONLY'] ?? '', ...positionals]
    .flatMap((word) => word.split(/[\s,]+/))
    .filter((word) => word !== '');
  return {
    leads: readWhole('leads', values.leads ?? env['BENCH_LEADS'], USUAL.leads, 1_000),
    rounds: readWhole('rounds', values.rounds ?? env['BENCH_ROUNDS'], USUAL.rounds, 1),
    parts: words.length === 0 ? parts : words.map(readPart),
  };
}

/** Whether the figures are worth keeping. */
export function isWholeBench({ leads, rounds, parts: wanted }: SpeedOptions): boolean {
  return leads >= USUAL.leads && rounds >= USUAL.rounds && wanted.length === parts.length;
}

function readWhole(name: string, text: string | undefined, usual: number, least: number): number {
  const value = text === undefined ? usual : Number(text.replaceAll(/[_,]/g, ''));
  if (Number.isInteger(value) && value >= least) return value;
  throw new Error(`--${name} is a whole number of at least ${least}, not "${text}".`);
}

function readPart(word: string): Part {
  const part = parts.find((each) => each.toLowerCase() === word.toLowerCase());
  if (part === undefined) throw new Error(`There is no part "${word}"; there are ${parts.join(', ')}.`);
  return part;
}
