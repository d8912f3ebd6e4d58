import type { Level } from '../core/compile/atLevel.ts';
import { planReplications } from '../core/experiment/planReplications.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import { singleton } from '../core/model/queries.ts';
import type { SimulationJob, SimulationSettings } from './simulating.ts';

/** What a person asks for. */
export interface RunOptions {
  /** Exactly so many leads of the sources, spread as the sources say; null: as many as the sources bring in the days. */
  readonly leads: number | null;
  readonly days: number;
  /** A whole number from 0 to 4,294,967,295; each replication has one that follows from it. */
  readonly seed: number;
  /** How much of the blueprint the run takes in. */
  readonly level: Level;
  /** Whether it begins with the stock of the stages; otherwise it begins empty. */
  readonly stock: boolean;
  /** So many days pass before anything is measured. */
  readonly warmUpDays: number;
  /** How often the run is made, each time by other chance; the first is the one whose leads are kept. */
  readonly replications: number;
}

/** What is asked for until a person asks for something else. */
export function firstOptions(blueprint: Blueprint): RunOptions {
  return {
    leads: null,
    days: singleton(blueprint, 'settings').runDays,
    seed: 7,
    level: 'calendars',
    stock: false,
    warmUpDays: 0,
    replications: 1,
  };
}

/** The settings of the first run that options ask for. */
export function settingsOf({ leads, days, seed, level, stock, warmUpDays }: RunOptions): SimulationSettings {
  return { leads, days, seed, level, stock, warmUpDays };
}

/** The runs that options ask for, the first of which is the one without replications. */
export function replicationsOf(blueprint: Blueprint, options: RunOptions): SimulationJob[] {
  const planned = planReplications(settingsOf(options), options.replications);
  return planned.map(({ options: settings }) => ({ blueprint, settings }));
}
