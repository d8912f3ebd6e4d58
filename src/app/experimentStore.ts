import { createStore, type StoreApi } from 'zustand/vanilla';
import type { AppliedScenario } from '../core/experiment/applyScenario.ts';
import type { MeasureSeries } from '../core/experiment/measureSeries.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import { findRecord } from '../core/model/queries.ts';
import type { Scenario } from '../core/model/records/organisation.ts';
import { seriesOf } from './makeRun.ts';
import { whyNoRoom, type ReadRoom } from './room.ts';
import { replicationsOf, type RunOptions } from './runOptions.ts';
import { sayBlocked, sayReason } from './sentences.ts';
import type { RunningSimulation, Simulate } from './simulating.ts';
import { startProgress, type ProgressAccount, type RunProgress } from './simulationProgress.ts';

/** One side of a comparison: the blueprint as it is (null), or as a scenario makes it. */
export interface ComparedScenario {
  readonly scenarioId: string | null;
  readonly name: string;
  readonly blueprint: Blueprint;
  /** Of the replications that were made to their end; null: there is none. */
  readonly series: MeasureSeries | null;
}

/** What a comparison came to. */
export interface Comparison {
  readonly options: RunOptions;
  readonly scenarios: readonly ComparedScenario[];
  /** cancelled: not all replications were made. */
  readonly status: 'complete' | 'cancelled' | 'failed';
}

/** Scenarios of the open blueprint, compared. */
export interface ExperimentState {
  readonly comparison: Comparison | null;
  readonly progress: RunProgress | null;
  /** Why the last comparison could not be made, or not be finished, as a sentence. */
  readonly problem: string | null;
  /** Compares scenarios (null: the blueprint as it is), each with as many replications as the options say; all of them meet the same chance. */
  compare(scenarioIds: readonly (string | null)[], options: RunOptions): Promise<void>;
  pause(): void;
  resume(): void;
  /** The comparison ends here; the replications that were made are kept. */
  cancel(): void;
}

export type ExperimentStore = StoreApi<ExperimentState>;

/** What comparisons are made with. */
export interface ExperimentTools {
  readonly blueprint: () => Blueprint;
  readonly simulate: Simulate;
  readonly room: ReadRoom;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Side = Omit<ComparedScenario, 'series'>;

/** A store over the comparisons of one blueprint. */
export function createExperimentStore({ blueprint, simulate, room, now }: ExperimentTools): ExperimentStore {
  let running: RunningSimulation | null = null;
  let account: ProgressAccount | null = null;
  return createStore<ExperimentState>()((set, get) => ({
    comparison: null,
    progress: null,
    problem: null,
    async compare(scenarioIds, options) {
      if (get().progress !== null) return;
      // Fetched when something is to be compared: the diagram does not wait for it.
      const { applyScenario } = await import('../core/experiment/applyScenario.ts');
      const sides = scenarioIds.map((id) => sideOf(blueprint(), id, applyScenario));
      const wrong = sides.find((side) => typeof side === 'string');
      set({ problem: wrong ?? null });
      if (wrong !== undefined || sides.length === 0) return;
      const compared = sides as readonly Side[];
      account = startProgress(sides.length * options.replications, now, (progress) => set({ progress }));
      // One replication of each before the next one of any, so that what is cancelled can be compared all the same.
      const bySide = compared.map((side) => replicationsOf(side.blueprint, options));
      const jobs = bySide[0]!.flatMap((_, replication) => bySide.map((list) => list[replication]!));
      running = simulate(jobs, {
        onProgress: (told) => account?.tell(told),
        onChunk: null,
        refuse: async (need, atOnce) => whyNoRoom({ ...need, logBytes: 0 }, atOnce, await room()),
      });
      const made = await running.result.catch(sayReason);
      running = null;
      account = null;
      if (typeof made === 'string') set({ progress: null, problem: made });
      else if (made.kind === 'refused') set({ progress: null, problem: made.sentence });
      else if (made.kind === 'blocked') set({ progress: null, problem: sayBlocked(made.problems) });
      else {
        const { results, problem } = made;
        const isWhole = results.every((result) => result?.cancelled === false);
        const scenarios = compared.map((side, place) => ({
          ...side,
          series: seriesOf(results.filter((_, job) => job % compared.length === place)),
        }));
        const status = isWhole ? 'complete' : problem === null ? 'cancelled' : 'failed';
        set({ progress: null, problem, comparison: { options, scenarios, status } });
      }
    },
    pause() {
      running?.pause();
      account?.pause();
    },
    resume() {
      running?.resume();
      account?.resume();
    },
    cancel: () => running?.cancel(),
  }));
}

/** A side of a comparison, or why it cannot be one, as a sentence. */
function sideOf(
  base: Blueprint,
  scenarioId: string | null,
  applyScenario: (base: Blueprint, scenario: Scenario) => AppliedScenario,
): Side | string {
  if (scenarioId === null) return { scenarioId, name: 'As it is', blueprint: base };
  const scenario = findRecord(base, 'scenario', scenarioId);
  if (scenario === undefined) return 'A scenario that was to be compared does not exist any more.';
  const { blueprint, problems } = applyScenario(base, scenario);
  if (blueprint === null) return sayBlocked(problems);
  return { scenarioId, name: scenario.name, blueprint };
}
