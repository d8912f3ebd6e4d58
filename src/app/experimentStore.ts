import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Comparison } from './makeComparison.ts';
import { whyNoRoom, type ReadRoom } from './room.ts';
import type { RunOptions } from './runOptions.ts';
import { sayReason } from './sentences.ts';
import type { Simulate } from './simulating.ts';
import { startProgress, type ProgressAccount, type RunProgress } from './simulationProgress.ts';

/** A scenario that is edited on the diagram: the blueprint is what it makes of the base until it is kept or dropped. */
export interface EditedScenario {
  readonly scenarioId: string;
  readonly base: Blueprint;
}

/** Scenarios of the open blueprint, compared. */
export interface ExperimentState {
  readonly edited: EditedScenario | null;
  setEdited(edited: EditedScenario | null): void;
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

/** A store over the comparisons of one blueprint; the last one is there until the next has been made. */
export function createExperimentStore(tools: ExperimentTools): ExperimentStore {
  let account: ProgressAccount | null = null;
  return createStore<ExperimentState>()((set, get) => ({
    edited: null,
    setEdited: (edited) => set({ edited }),
    comparison: null,
    progress: null,
    problem: null,
    async compare(scenarioIds, options) {
      if (get().progress !== null || scenarioIds.length === 0) return;
      set({ problem: null });
      const runs = scenarioIds.length * options.replications;
      account = startProgress(runs, tools.now, (progress) => set({ progress }));
      const blueprint = tools.blueprint();
      // Fetched when something is to be compared: the diagram does not wait for it.
      const making = import('./makeComparison.ts').then(({ makeComparison }) =>
        makeComparison({
          blueprint,
          scenarioIds,
          options,
          simulate: tools.simulate,
          onProgress: (told) => account?.tell(told),
          onBegun: (running) => account?.begun(running),
          // No log is written.
          refuse: async (need, atOnce) => whyNoRoom({ ...need, logBytes: 0 }, atOnce, await tools.room()),
        }),
      );
      const made = await making.catch((error: unknown) => ({ comparison: null, problem: sayReason(error) }));
      account = null;
      const comparison = made.comparison ?? get().comparison;
      set({ progress: null, comparison, problem: made.problem });
    },
    pause: () => account?.pause(),
    resume: () => account?.resume(),
    cancel: () => account?.cancel(),
  }));
}
