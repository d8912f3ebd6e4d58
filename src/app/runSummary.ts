import type { MeasureSeries } from '../core/experiment/measureSeries.ts';
import { completeMeasures } from '../core/metrics/completeMeasures.ts';
import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { RunLog } from '../core/simulate/runLog.ts';
import type { RunOptions } from './runOptions.ts';

/** One stored run, without its rows. */
export interface RunSummary extends RunOptions {
  readonly id: string;
  readonly blueprintId: string;
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  /** cancelled: a person stopped it; failed: it broke off. Both are partial: they have results up to `simulatedMs`. */
  readonly status: 'complete' | 'cancelled' | 'failed';
  /** Until when it was simulated, in milliseconds from its start; null: it was kept by a version that did not say. */
  readonly simulatedMs: number | null;
  /** What is wrong with it (its leads could not be stored, it broke off), as sentences; null: nothing. */
  readonly problem: string | null;
  /** The plan it was made with, and what things cost: a run is stale when the blueprint has another hash now. */
  readonly planHash: string;
  /** Rows by table; all 0 where they could not be kept. */
  readonly rows: Readonly<Record<keyof RunLog, number>>;
  readonly seconds: number;
  readonly bytes: number;
  /** Of the first replication. */
  readonly measures: RunMeasures;
  /** The measures of all replications that were made to their end; null where there was to be one only, or there is none. */
  readonly series: MeasureSeries | null;
  /** The blueprint as it was: without it the rows would lose their meaning when the blueprint changes. */
  readonly blueprint: Blueprint;
}

/** What a run that an earlier version kept does not say of itself. */
const unsaid = {
  level: 'calendars',
  stock: false,
  warmUpDays: 0,
  replications: 1,
  simulatedMs: null,
  problem: null,
  series: null,
} as const;

/** A run as it was kept, complete with what versions before this one did not say. */
export function completeSummary(kept: RunSummary): RunSummary {
  return { ...unsaid, ...kept, measures: completeMeasures(kept.measures) };
}
