import { levels, type Level } from '../core/compile/atLevel.ts';
import type { Settings } from '../core/model/records/frame.ts';
import type { SimulationOptions } from '../core/simulate/simulation.ts';
import type { CommandOption, Typed } from './command.ts';
import { lengthExamples, lengthOption } from './readLength.ts';
import { oneOfWords, wholeNumber } from './readTyped.ts';
import { Refusal } from './refusal.ts';
import { readRunEnd } from './runEnd.ts';

const DAY_MS = 86_400_000;

/** The options of every command that makes a run. */
export const runOptions: Readonly<Record<string, CommandOption>> = {
  leads: {
    value: 'N',
    description: 'Exactly so many leads, spread over the sources as they say; else as many as they bring.',
  },
  days: {
    value: 'D',
    description: 'How many days the run lasts, 0.5 for half a day; else what the blueprint says.',
  },
  until: {
    value: 'WHEN',
    description: `When the run ends: at the beginning of a local date (2027-03-31), or after a length (${lengthExamples}).`,
  },
  seed: {
    value: 'S',
    description: 'The seed of chance, 0 to 4294967295; the same seed gives the same run. Else 1.',
  },
  level: {
    value: levels.join('|'),
    description:
      'How much the run takes in: who goes where, also how long it takes, also how many people there are, also when they work. Else all.',
  },
  stock: { description: 'Begins with the leads that the blueprint says are in the stages; else empty.' },
};

/** How a run is to be made, and how much of the blueprint it takes in. */
export interface RunSettings extends SimulationOptions {
  readonly level: Level;
  readonly stock: boolean;
}

/** What was typed of how a run is to be made; throws a Refusal on what no run takes. */
export function readRunOptions(typed: Typed): (settings: Settings) => RunSettings {
  const leads = wholeNumber(typed, 'leads', 1, 10_000_000) ?? null;
  const daysOf = readRunEnd(typed);
  const seed = wholeNumber(typed, 'seed', 0, 4_294_967_295) ?? 1;
  const level = oneOfWords(typed, 'level', levels) ?? 'calendars';
  const stock = typed.options['stock'] === true;
  return (settings) => ({ leads, days: daysOf(settings), seed, level, stock });
}

/** The options of commands that make a run more than once. */
export const replicationOptions: Readonly<Record<string, CommandOption>> = {
  replications: {
    value: 'R',
    description: 'How many runs are made, each with a seed of its own made from the seed.',
  },
  'warm-up': {
    value: 'LENGTH',
    description: `How much of the beginning of every run is not measured (${lengthExamples}). Else nothing.`,
  },
  confidence: {
    value: 'PERCENT',
    description: 'The confidence of the intervals. Else 95.',
  },
};

/** How an experiment is to be made: runs that differ in nothing but their seeds. */
export interface ExperimentSettings extends RunSettings {
  readonly replications: number;
  readonly warmUpDays: number;
  /** A share: 0.95. */
  readonly confidence: number;
}

/**
 * What was typed of how an experiment is to be made; throws a Refusal on what no run takes. `usually` and `least`
 * are numbers of replications.
 */
export function readExperimentOptions(
  typed: Typed,
  { usually, least }: { readonly usually: number; readonly least: number },
): (settings: Settings) => ExperimentSettings {
  const runOf = readRunOptions(typed);
  const replications = wholeNumber(typed, 'replications', least, 10_000) ?? usually;
  const warmUpDays = (lengthOption(typed, 'warm-up') ?? 0) / DAY_MS;
  const confidence = readConfidence(typed);
  return (settings) => {
    const run = runOf(settings);
    if (warmUpDays >= run.days)
      throw new Refusal(
        `--warm-up is ${String(typed.options['warm-up'])}, and the run lasts ${run.days.toLocaleString('en')} days: nothing would be left to measure.`,
      );
    return { ...run, replications, warmUpDays, confidence };
  };
}

/** How an experiment was made, as the JSON of its results says it. */
export function optionsJson({ warmUpDays, ...rest }: ExperimentSettings): object {
  const { leads, days, seed, level, stock, replications, confidence } = rest;
  const warmUpMs = Math.round(warmUpDays * DAY_MS);
  return { leads, days, seed, level, stock, warmUpMs, replications, confidence };
}

function readConfidence(typed: Typed): number {
  const text = typed.options['confidence'];
  if (typeof text !== 'string') return 0.95;
  const percent = Number(text.replace(/\s*%$/, ''));
  if (percent >= 50 && percent <= 99.999) return percent / 100;
  throw new Refusal(`--confidence is "${text}"; it must be per cents from 50 to 99.999, like 95.`);
}
