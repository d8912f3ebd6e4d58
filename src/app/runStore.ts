import type { StoreApi } from 'zustand/vanilla';
import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { Chunk, RunLog } from '../core/simulate/runLog.ts';

/** What a person asks for. */
export interface RunOptions {
  /** Exactly so many leads of the sources, spread as the sources say; null: as many as the sources bring in the days. */
  readonly leads: number | null;
  readonly days: number;
  /** A whole number from 0 to 4,294,967,295. */
  readonly seed: number;
}

/** One stored run, without its rows. */
export interface RunSummary extends RunOptions {
  readonly id: string;
  readonly blueprintId: string;
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly status: 'complete' | 'cancelled' | 'failed';
  /** The plan it was made with: a run is stale when the blueprint's plan has another hash now. */
  readonly planHash: string;
  /** Rows by table. */
  readonly rows: Readonly<Record<keyof RunLog, number>>;
  readonly seconds: number;
  readonly bytes: number;
  readonly measures: RunMeasures;
}

export interface RunProgress {
  /** 0 to 1, of the simulated time. */
  readonly share: number;
  readonly leads: number;
  /** Milliseconds of simulated time. */
  readonly simulatedMs: number;
  readonly measures: RunMeasures | null;
}

/** The runs of the open blueprint. */
export interface RunState {
  readonly runs: readonly RunSummary[];
  readonly shown: RunSummary | null;
  readonly progress: RunProgress | null;
  /** Why the last run could not be made, as a sentence. */
  readonly problem: string | null;
  start(options: RunOptions): Promise<void>;
  cancel(): void;
  show(runId: string | null): void;
  remove(runId: string): Promise<void>;
  /** The rows of a stored run. */
  log(runId: string): Promise<RunLog>;
}

export type RunStore = StoreApi<RunState>;

/** Port: where runs are kept. */
export interface RunKeeper {
  list(blueprintId: string): Promise<readonly RunSummary[]>;
  keepChunk(runId: string, chunk: Chunk): Promise<void>;
  keepSummary(summary: RunSummary): Promise<void>;
  chunks(runId: string): Promise<readonly Chunk[]>;
  remove(runId: string): Promise<void>;
}
