import type { MeasureTree } from '../core/experiment/measureTree.ts';
import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import { updateBetween } from './blueprintUpdate.ts';
import type { FromWorker, Opened, RunSettings, ToWorker } from './protocol.ts';
import { watchWorker, type WorkerLike } from './watchedWorker.ts';

/** What a run tells while it is made. */
export interface RunHooks {
  onProgress(progress: RunTold): void;
  /** Stores a chunk of the log; the worker waits when too many are under way. null: the run writes no log. */
  readonly onChunk: ((chunk: Chunk) => Promise<void>) | null;
}

/** How far a run has got. */
export interface RunTold {
  /** 0 to 1, of the simulated time. */
  readonly share: number;
  readonly leads: number;
  /** Milliseconds of simulated time. */
  readonly simulatedMs: number;
  readonly measures: RunMeasures | null;
}

/** What came of a run. */
export interface RunResult {
  /** Stopped before its end: the measures are those of the time that was simulated. */
  readonly cancelled: boolean;
  readonly seconds: number;
  /** Until when it was simulated, in milliseconds from its start. */
  readonly simulatedMs: number;
  readonly measures: RunMeasures;
  /** The same by name, for putting replications together. */
  readonly tree: MeasureTree;
}

/** A worker of one's own, to compile and run with; one thing at a time. Rejections are sentences. */
export interface WorkerSession {
  /** Compiles a blueprint in the worker; only what it does not have yet is sent there. `wants`: what the answer is to say besides. */
  open(blueprint: Blueprint, settings: RunSettings, wants?: 'plan' | 'need'): Promise<Opened>;
  /** Makes a run of what was opened last. */
  run(settings: RunSettings, hooks: RunHooks): Promise<RunResult>;
  pause(): void;
  resume(): void;
  /** The run under way stops and hands over what there is. */
  cancel(): void;
  end(): void;
}

/** After so long a cancelled worker that has not handed over is stopped. */
const PATIENCE_MS = 3_000;

/** What is waited for, and what to do with each answer until it is there. */
interface Duty {
  hear(message: Exclude<FromWorker, { readonly kind: 'beat' | 'failed' }>): void;
  fail(sentence: string): void;
}

/** Starts a worker and watches over it. */
export function startSession(createWorker: () => WorkerLike): WorkerSession {
  let duty: Duty | null = null;
  let known: Blueprint | null = null;
  let impatience: ReturnType<typeof setTimeout> | undefined;
  const worker = watchWorker(
    createWorker,
    (message) => duty?.hear(message),
    (sentence) => duty?.fail(sentence),
  );

  /** Gives the worker something to do, and resolves when `begin` says that it is done. */
  function ask<Answer>(
    message: ToWorker,
    begin: (resolve: (answer: Answer) => void, fail: (sentence: string) => void) => Duty['hear'],
  ): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const fail = (sentence: string) => reject(new Error(sentence));
      duty = { hear: begin(resolve, fail), fail };
      worker.expectWord();
      worker.tell(message);
    }).finally(() => {
      duty = null;
      worker.rest();
      clearTimeout(impatience);
      impatience = undefined;
    });
  }

  return {
    open(blueprint, settings, wants) {
      const update = updateBetween(known, blueprint);
      known = blueprint;
      return ask<Opened>({ kind: 'open', update, settings, wants: wants ?? null }, (resolve) => (message) => {
        if (message.kind === 'opened' || message.kind === 'blocked') resolve(message);
      });
    },
    run: (settings, { onProgress, onChunk }) =>
      ask<RunResult>({ kind: 'run', settings, writesLog: onChunk !== null }, (resolve, fail) => {
        let storing: Promise<void> = Promise.resolve();
        return (message) => {
          if (message.kind === 'progress') onProgress(message);
          else if (message.kind === 'chunk') {
            storing = storing.then(() => onChunk?.(message.chunk)).then(() => worker.tell({ kind: 'kept' }));
            // The failure is reported once, here; the end of the run waits for the same promise.
            storing.catch((error: unknown) => fail(`The run could not be stored: ${reasonOf(error)}`));
          } else if (message.kind === 'done') {
            // It has nothing more to do but wait for the disk.
            worker.rest();
            storing.then(
              () => resolve(message),
              () => undefined,
            );
          }
        };
      }),
    pause: () => worker.tell({ kind: 'pause' }),
    resume: () => worker.tell({ kind: 'resume' }),
    cancel: () => {
      if (duty === null) return;
      worker.tell({ kind: 'cancel' });
      const { fail } = duty;
      impatience ??= setTimeout(
        () => fail('The run was stopped before it could hand over its results.'),
        PATIENCE_MS,
      );
    },
    end: () => worker.end(),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
