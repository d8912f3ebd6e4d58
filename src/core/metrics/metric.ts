import type { StageTally } from './measure/stageTally.ts';

/** How a measure is written: a number of leads or visits, a ratio from 0 to 1, milliseconds, or the blueprint's currency. */
export type MetricUnit = 'count' | 'share' | 'duration' | 'money';

/** What a measure of a stage may need of the whole run. */
export interface RunTally {
  /** Leads that arrived, and the time that was measured. */
  readonly arrived: number;
  readonly measuredMs: number;
}

/** One measure of a stage: complete in one file, and a pure function of what was counted. */
export interface Metric {
  readonly id: string;
  /** Its name in tables, in the words of the vocabulary. */
  readonly label: string;
  /** How it is computed, as a sentence. */
  readonly formula: string;
  readonly unit: MetricUnit;
  /** The value for a stage; NaN where there is no data. */
  of(stage: StageTally, run: RunTally): number;
}
