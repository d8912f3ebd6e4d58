import type { RunTally, StageTally } from './measure/tally.ts';

/** How a measure is written: a count of leads or visits, a ratio from 0 to 1, or milliseconds. */
export type MetricUnit = 'count' | 'share' | 'duration';

/** One measure of a stage: complete in one file, and a pure function of what was counted. */
export interface Metric {
  readonly id: string;
  /** Its name in tables, in the words of the vocabulary. */
  readonly label: string;
  /** How it is computed, as a sentence. */
  readonly formula: string;
  readonly unit: MetricUnit;
  /** The value for a stage; NaN where there is no data. `quick`: what needs sorting may be left out (NaN). */
  of(stage: StageTally, run: RunTally, quick: boolean): number;
}
