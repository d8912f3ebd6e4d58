import type { Plan } from '../core/compile/plan.ts';
import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import type { SimulationOptions } from '../core/simulate/simulation.ts';

/** What the page says to the worker. */
export type ToWorker =
  | { readonly kind: 'start'; readonly plan: Plan; readonly options: SimulationOptions }
  /** Stop where you are and hand over what there is. */
  | { readonly kind: 'cancel' }
  /** A chunk has been stored: there is room for another. */
  | { readonly kind: 'kept' };

/** What the worker says to the page. It says something at least every BEAT_MS while it works. */
export type FromWorker =
  | { readonly kind: 'beat' }
  | {
      readonly kind: 'progress';
      readonly share: number;
      readonly leads: number;
      readonly simulatedMs: number;
      /** Now and then, because they take time to show. */
      readonly measures: RunMeasures | null;
    }
  | { readonly kind: 'chunk'; readonly chunk: Chunk }
  | {
      readonly kind: 'done';
      readonly cancelled: boolean;
      readonly seconds: number;
      readonly measures: RunMeasures;
    }
  | { readonly kind: 'failed'; readonly reason: string };

export const BEAT_MS = 250;
/** After so long without a word a worker is dead: it may have run out of memory, which nothing else tells. */
export const SILENCE_MS = 5_000;
/** Chunks on their way to the store at most, so that a slow disk does not fill the memory. */
export const CHUNKS_UNDER_WAY = 24;
