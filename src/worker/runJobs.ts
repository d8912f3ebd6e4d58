import type { MemoryNeed } from '../core/experiment/whyTooLarge.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Problem } from '../core/model/problem.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import type { RunSettings } from './protocol.ts';
import type { WorkerLike } from './watchedWorker.ts';
import { startSession, type RunResult, type RunTold, type WorkerSession } from './workerSession.ts';

/** One run of many: replications of one blueprint, or of several that are compared. */
export interface Job {
  readonly blueprint: Blueprint;
  readonly settings: RunSettings;
}

/** What is told while jobs are done. */
export interface JobsHooks {
  /** All jobs together; `leads`, `simulatedMs` and `measures` (where there are new ones) are those of the first. */
  onProgress(progress: RunTold & { readonly made: number }): void;
  /** Stores the log of the first job, chunk by chunk; null: none is written. */
  readonly onChunk: ((chunk: Chunk) => Promise<void>) | null;
  /** Why there is no room for so many such runs at a time, as a sentence; null: there is. Asked before the first begins. */
  refuse(need: MemoryNeed, atOnce: number): Promise<string | null>;
}

/** What came of the jobs. */
export type JobsResult =
  | { readonly kind: 'blocked'; readonly problems: readonly Problem[] }
  /** There is no room for it; nothing has been run. */
  | { readonly kind: 'refused'; readonly sentence: string }
  | {
      readonly kind: 'made';
      /** Of the first job's blueprint. */
      readonly planHash: string;
      /** In the order of the jobs; null: it was not made to its end (of the first one, what there is). */
      readonly results: readonly (RunResult | null)[];
      /** Why some could not be made, as a sentence; null: none failed. */
      readonly problem: string | null;
    };

/** Jobs under way. */
export interface RunningJobs {
  /** Rejects with a sentence when not even one could be begun. */
  readonly result: Promise<JobsResult>;
  pause(): void;
  resume(): void;
  cancel(): void;
}

/**
 * Does jobs on so many workers at most, each one job after another. Only the first job writes a log; a job that
 * is not the first counts only when it was done to its end, because half a run is no replication.
 */
export function runJobs(
  createWorker: () => WorkerLike,
  workers: number,
  jobs: readonly Job[],
  hooks: JobsHooks,
): RunningJobs {
  const results: (RunResult | null)[] = jobs.map(() => null);
  const shares = new Float64Array(jobs.length);
  const sessions = new Set<WorkerSession>();
  let told: RunTold = { share: 0, leads: 0, simulatedMs: 0, measures: null };
  let next = 0;
  let isStopped = false;
  let isPaused = false;
  let problem: string | null = null;

  const begin = () => {
    const session = startSession(createWorker);
    if (isPaused) session.pause();
    sessions.add(session);
    return session;
  };
  const tell = () => {
    const share = shares.reduce((sum, done) => sum + done, 0) / jobs.length;
    const made = results.reduce((count, result) => count + (result?.cancelled === false ? 1 : 0), 0);
    hooks.onProgress({ ...told, share, made });
    // Measures are told once.
    told = { ...told, measures: null };
  };
  const cancel = () => {
    isStopped = true;
    for (const session of sessions) session.cancel();
  };

  async function make(session: WorkerSession, index: number): Promise<void> {
    const result = await session.run(jobs[index]!.settings, {
      onProgress(progress) {
        shares[index] = progress.share;
        if (index === 0) told = progress;
        tell();
      },
      onChunk: index === 0 ? hooks.onChunk : null,
    });
    if (!result.cancelled || index === 0) results[index] = result;
    if (result.cancelled) return;
    shares[index] = 1;
    if (index === 0) {
      const { simulatedMs, measures } = result;
      told = { share: 1, leads: measures.arrived, simulatedMs, measures };
    }
    tell();
  }

  /** Takes jobs until none is left. `opened` is the job whose blueprint the worker has already. */
  async function work(session: WorkerSession, opened: Job | null): Promise<void> {
    let last = opened;
    try {
      while (!isStopped && next < jobs.length) {
        const index = next;
        const job = jobs[index]!;
        next += 1;
        if (last === null || last.blueprint !== job.blueprint || !opensAlike(last.settings, job.settings)) {
          const answer = await session.open(job.blueprint, job.settings);
          if (answer.kind === 'blocked') throw new Error(firstSentence(answer.problems));
          last = job;
        }
        if (!isStopped) await make(session, index);
      }
    } catch (error) {
      problem ??= error instanceof Error ? error.message : String(error);
      // What the others have so far is handed over.
      cancel();
    }
  }

  async function makeAll(): Promise<JobsResult> {
    const first = begin();
    const opened = await first.open(jobs[0]!.blueprint, jobs[0]!.settings, 'need');
    if (opened.kind === 'blocked') return opened;
    let atOnce = Math.min(workers, jobs.length);
    for (;;) {
      const sentence = opened.need && (await hooks.refuse(opened.need, atOnce));
      if (sentence === null) break;
      if (atOnce === 1) return { kind: 'refused', sentence };
      atOnce = Math.ceil(atOnce / 2);
    }
    // The one that has it open takes the first job.
    const all = [work(first, jobs[0]!)];
    while (all.length < atOnce) all.push(work(begin(), null));
    await Promise.all(all);
    return { kind: 'made', planHash: opened.planHash, results, problem };
  }

  return {
    result: makeAll().finally(() => {
      for (const session of sessions) session.end();
    }),
    pause() {
      isPaused = true;
      for (const session of sessions) session.pause();
    },
    resume() {
      isPaused = false;
      for (const session of sessions) session.resume();
    },
    cancel,
  };
}

/** Whether a worker that has opened a blueprint for one run has it for the other as well. */
function opensAlike(a: RunSettings, b: RunSettings): boolean {
  return a.days === b.days && a.level === b.level;
}

function firstSentence(problems: readonly Problem[]): string {
  return problems.find(({ severity }) => severity === 'error')?.sentence ?? 'The blueprint cannot be run.';
}
