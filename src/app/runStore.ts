import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Plan } from '../core/compile/plan.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Chunk, RunLog } from '../core/simulate/runLog.ts';
import type { MadeRun } from './makeRun.ts';
import { whyNoRoom, type ReadRoom } from './room.ts';
import { firstOptions, settingsOf, type RunOptions } from './runOptions.ts';
import { completeSummary, type RunSummary } from './runSummary.ts';
import { sayReason } from './sentences.ts';
import type { MakePlan, Simulate } from './simulating.ts';
import { startProgress, type ProgressAccount, type RunProgress } from './simulationProgress.ts';

/** The runs of the open blueprint. */
export interface RunState {
  readonly runs: readonly RunSummary[];
  readonly shown: RunSummary | null;
  readonly progress: RunProgress | null;
  /** Why the last run could not be made, or what is wrong with it, as a sentence. */
  readonly problem: string | null;
  /** The problem is want of room: the run may be tried even so. */
  readonly isTooLarge: boolean;
  /** What the next run will be like. */
  readonly options: RunOptions;
  setOptions(options: Partial<RunOptions>): void;
  /** Makes a run; one that may not fit into this device is refused, unless it is wanted even so. */
  start(evenIfTooLarge?: boolean): Promise<void>;
  /** The run under way waits until it may go on. */
  pause(): void;
  resume(): void;
  /** The run under way ends here; what there is of it is kept. */
  cancel(): void;
  show(runId: string | null): void;
  remove(runId: string): Promise<void>;
  /** The rows of a stored run, and the plan it was made with. */
  read(run: RunSummary): Promise<StoredRun>;
}

/** A run as it was kept: its rows, and the plan and blueprint that give them their meaning. */
export interface StoredRun {
  readonly log: RunLog;
  readonly plan: Plan;
  readonly blueprint: Blueprint;
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

/** What the runs of a blueprint are made with. */
export interface RunTools {
  readonly blueprintId: string;
  readonly blueprint: () => Blueprint;
  readonly keeper: RunKeeper;
  readonly simulate: Simulate;
  readonly makePlan: MakePlan;
  readonly room: ReadRoom;
  readonly newId: (prefix: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A store over the runs of one blueprint; loads the list of those that are kept. */
export function createRunStore(tools: RunTools): RunStore {
  const { blueprintId, keeper, simulate, now } = tools;
  let account: ProgressAccount | null = null;

  const store = createStore<RunState>()((set, get) => ({
    runs: [],
    shown: null,
    progress: null,
    problem: null,
    isTooLarge: false,
    options: firstOptions(tools.blueprint()),
    setOptions: (options) => set({ options: { ...get().options, ...options } }),
    async start(evenIfTooLarge = false) {
      if (get().progress !== null) return;
      const { options } = get();
      set({ problem: null, isTooLarge: false });
      account = startProgress(options.replications, now, (progress) => set({ progress }));
      const id = tools.newId('run');
      const blueprint = tools.blueprint();
      // Fetched when something is to run: the diagram does not wait for it.
      const making = import('./makeRun.ts').then(({ makeRun }) =>
        makeRun({
          id,
          blueprint,
          options,
          simulate,
          now,
          keepChunk: (chunk) => keeper.keepChunk(id, chunk),
          dropRows: () => keeper.remove(id),
          onProgress: (told) => account?.tell(told),
          refuse: async (need, atOnce) =>
            evenIfTooLarge ? null : whyNoRoom(need, atOnce, await tools.room()),
          onBegun: (running) => account?.begun(running),
        }),
      );
      const {
        run,
        problem,
        isTooLarge = false,
      } = await making.catch((error: unknown): MadeRun => ({ run: null, problem: sayReason(error) }));
      account = null;
      if (run === null) {
        set({ progress: null, problem, isTooLarge });
        return;
      }
      const number = get().runs.reduce((last, other) => Math.max(last, other.number), 0) + 1;
      const { summary, problem: unstored } = await keepSummary(keeper, {
        ...run,
        blueprintId,
        number,
        createdAt: now(),
      });
      set({
        runs: [summary, ...get().runs],
        shown: summary,
        progress: null,
        problem: unstored ?? problem,
      });
    },
    pause: () => account?.pause(),
    resume: () => account?.resume(),
    cancel: () => account?.cancel(),
    show: (runId) => set({ shown: get().runs.find(({ id }) => id === runId) ?? null }),
    async remove(runId) {
      try {
        await keeper.remove(runId);
      } catch (error) {
        set({ problem: `The run could not be deleted. ${sayReason(error)}` });
        return;
      }
      const { runs, shown } = get();
      set({ runs: runs.filter(({ id }) => id !== runId), shown: shown?.id === runId ? null : shown });
    },
    async read(run) {
      if (run.rows.leads === 0 && run.problem !== null) throw new Error(run.problem);
      const [made, chunks, { joinChunks }] = await Promise.all([
        tools.makePlan(run.blueprint, settingsOf(run)),
        keeper.chunks(run.id),
        import('../core/simulate/joinChunks.ts'),
      ]);
      if (made?.planHash !== run.planHash) {
        throw new Error(
          'This run was made by another version of Stagecraft. Run it again with the same seed to see its leads.',
        );
      }
      return { log: joinChunks(chunks), plan: made.plan, blueprint: run.blueprint };
    },
  }));

  keeper.list(blueprintId).then(
    (kept) => {
      const runs = kept.map(completeSummary);
      store.setState({ runs, shown: store.getState().shown ?? runs[0] ?? null });
    },
    (error: unknown) => store.setState({ problem: `The stored runs could not be listed. ${String(error)}` }),
  );
  return store;
}

/** Stores a run; where that fails it is there without rows, until the page is closed. */
async function keepSummary(
  keeper: RunKeeper,
  summary: RunSummary,
): Promise<{ summary: RunSummary; problem: string | null }> {
  try {
    await keeper.keepSummary(summary);
    return { summary, problem: null };
  } catch (error) {
    // Rows without a summary belong to no run: they are cleaned up.
    await keeper.remove(summary.id).catch(() => undefined);
    const problem = `This run could not be stored; its numbers stay until you leave this blueprint. ${sayReason(error)}`;
    const rows = { leads: 0, visits: 0, events: 0 };
    return { summary: { ...summary, rows, bytes: 0, problem }, problem };
  }
}
