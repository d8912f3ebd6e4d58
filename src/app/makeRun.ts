import type { MemoryNeed } from '../core/experiment/whyTooLarge.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import { replicationsOf, type RunOptions } from './runOptions.ts';
import type { RunSummary } from './runSummary.ts';
import { sayBlocked, sayReason } from './sentences.ts';
import { seriesOf } from './seriesOf.ts';
import type { RunningSimulation, Simulate, SimulationProgress, SimulationResult } from './simulating.ts';

/** What came of a run: something to keep, or why there is nothing, as a sentence; both null: it was cancelled at once. */
export interface MadeRun {
  readonly run: Omit<RunSummary, 'blueprintId' | 'number' | 'createdAt'> | null;
  readonly problem: string | null;
  /** It was refused for want of room, and might be tried even so. */
  readonly isTooLarge?: boolean;
}

/** What a run is made with. */
export interface RunMaking {
  readonly id: string;
  readonly blueprint: Blueprint;
  readonly options: RunOptions;
  readonly simulate: Simulate;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  keepChunk(chunk: Chunk): Promise<void>;
  /** Takes away the rows that were kept. */
  dropRows(): Promise<void>;
  onProgress(progress: SimulationProgress): void;
  /** Why there is no room for it, as a sentence; null: there is. */
  refuse(need: MemoryNeed, atOnce: number): Promise<string | null>;
  /** It is under way. */
  onBegun(running: RunningSimulation): void;
}

/**
 * Makes a run with all its replications, keeping the rows of the first one as they come. Whatever goes wrong on
 * the way, the results so far are kept: without rows when those could not be stored, with what was measured last
 * when the run broke off. Never rejects.
 */
export async function makeRun(making: RunMaking): Promise<MadeRun> {
  const { id, blueprint, options } = making;
  const kept = rowKeeping(making);
  const began = making.now();
  let last: Omit<SimulationResult, 'tree'> | null = null;
  const begin = making.simulate(replicationsOf(blueprint, options), {
    onChunk: (chunk) => kept.keep(chunk),
    onProgress(progress) {
      const { measures, simulatedMs } = progress;
      if (measures !== null) {
        last = { cancelled: true, seconds: (making.now() - began) / 1_000, simulatedMs, measures };
      }
      making.onProgress(progress);
    },
    refuse: making.refuse,
  });
  const made = await begin
    .then((running) => {
      making.onBegun(running);
      return running.result;
    })
    .catch(sayReason);
  if (typeof made === 'string') return { run: null, problem: made };
  if (made.kind === 'refused') return { run: null, problem: made.sentence, isTooLarge: true };
  if (made.kind === 'blocked')
    return { run: null, problem: `Nothing can run yet. ${sayBlocked(made.problems)}` };
  const { planHash, results, problem } = made;
  // Of a first run whose worker died there is what it told last.
  const first = results[0] ?? last;
  if (first === null || results[0] === null) await kept.drop();
  if (first === null) return { run: null, problem };
  const whole = results.filter((result) => result?.cancelled === false);
  const isComplete = whole.length === options.replications;
  const problems = [problem, kept.problem()].filter((sentence) => sentence !== null);
  return {
    run: {
      ...options,
      id,
      status: isComplete ? 'complete' : problem === null ? 'cancelled' : 'failed',
      simulatedMs: first.simulatedMs,
      problem: problems.length === 0 ? null : problems.join(' '),
      planHash,
      ...kept.counts(),
      seconds: first.seconds,
      measures: first.measures,
      series: options.replications === 1 ? null : seriesOf(results),
      blueprint,
    },
    problem: problems.length === 0 ? null : problems.join(' '),
  };
}

/** Keeps rows and counts them; from the first failure on it keeps none, and the run goes on without. */
function rowKeeping({ keepChunk, dropRows }: RunMaking) {
  const none = { leads: 0, visits: 0, events: 0 };
  let rows = { ...none };
  let bytes = 0;
  let problem: string | null = null;
  const drop = async () => {
    rows = { ...none };
    bytes = 0;
    await dropRows().catch(() => undefined);
  };
  return {
    async keep(chunk: Chunk) {
      if (problem !== null) return;
      try {
        await keepChunk(chunk);
        rows[chunk.table] += chunk.rows;
        bytes += Object.values(chunk.columns).reduce((sum, column) => sum + column.byteLength, 0);
      } catch (error) {
        problem = `Its numbers are here, but its leads could not be stored. ${sayReason(error)}`;
        await drop();
      }
    },
    drop,
    problem: () => problem,
    counts: () => ({ rows, bytes }),
  };
}
