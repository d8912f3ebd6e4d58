import type { Plan } from '../core/compile/plan.ts';
import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import type { SimulationOptions } from '../core/simulate/simulation.ts';
import { SILENCE_MS, type FromWorker, type ToWorker } from './protocol.ts';

/** What a run tells while it is made. */
export interface RunHooks {
  onProgress(progress: {
    share: number;
    leads: number;
    simulatedMs: number;
    measures: RunMeasures | null;
  }): void;
  /** Stores a chunk; the worker waits when too many are under way. */
  onChunk(chunk: Chunk): Promise<void>;
}

export interface RunResult {
  /** Stopped before its end: the measures are those of the time that was simulated. */
  readonly cancelled: boolean;
  readonly seconds: number;
  readonly measures: RunMeasures;
}

export interface RunningSimulation {
  /** Rejects with a sentence when the run could not be made or its rows not be stored. */
  readonly result: Promise<RunResult>;
  cancel(): void;
}

/** The part of a Worker that is used: tests give one of their own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** After so long a cancelled worker that has not handed over is stopped. */
const PATIENCE_MS = 3_000;

/** Makes a run in a fresh worker, and watches over it: a dead worker says nothing by itself. */
export function simulateInWorker(
  createWorker: () => WorkerLike,
  plan: Plan,
  options: SimulationOptions,
  hooks: RunHooks,
): RunningSimulation {
  const worker = createWorker();
  let silence: ReturnType<typeof setTimeout>;
  let impatience: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (sentence: string) => void;
  const tell = (message: ToWorker) => worker.postMessage(message);

  const result = new Promise<RunResult>((resolve, reject) => {
    let storing: Promise<void> = Promise.resolve();
    const fail = (sentence: string) => reject(new Error(sentence));
    giveUp = fail;
    const expectWord = () => {
      clearTimeout(silence);
      silence = setTimeout(
        () => fail('The simulation has stopped answering, perhaps for want of memory. Try fewer leads.'),
        SILENCE_MS,
      );
    };
    worker.addEventListener('error', (event) =>
      fail(`The simulation could not run: ${(event as ErrorEvent).message}.`),
    );
    worker.addEventListener('message', (event) => {
      const message = (event as MessageEvent<FromWorker>).data;
      expectWord();
      switch (message.kind) {
        case 'beat':
          return;
        case 'progress':
          hooks.onProgress(message);
          return;
        case 'chunk':
          storing = storing.then(() => hooks.onChunk(message.chunk)).then(() => tell({ kind: 'kept' }));
          // The failure is reported once, here; the end of the run waits for the same promise.
          storing.catch((error: unknown) => fail(`The run could not be stored: ${reasonOf(error)}`));
          return;
        case 'failed':
          fail(`The simulation failed: ${message.reason}`);
          return;
        case 'done':
          clearTimeout(silence);
          void storing.then(() => resolve(message)).catch(() => undefined);
      }
    });
    expectWord();
    tell({ kind: 'start', plan, options });
  }).finally(() => {
    clearTimeout(silence);
    clearTimeout(impatience);
    worker.terminate();
  });

  return {
    result,
    cancel: () => {
      tell({ kind: 'cancel' });
      impatience ??= setTimeout(
        () => giveUp('The run was stopped before it could hand over its results.'),
        PATIENCE_MS,
      );
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
