import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Plan } from '../core/compile/plan.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import { singleton } from '../core/model/queries.ts';
import { completeMeasures } from '../core/metrics/completeMeasures.ts';
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
  /** The blueprint as it was: without it the rows would lose their meaning when the blueprint changes. */
  readonly blueprint: Blueprint;
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
  /** What the next run will be like. */
  readonly options: RunOptions;
  setOptions(options: Partial<RunOptions>): void;
  start(): Promise<void>;
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

/** Port: makes a run somewhere else than on the page's own thread. */
export type Simulate = (
  plan: Plan,
  options: RunOptions,
  hooks: {
    onProgress(progress: {
      share: number;
      leads: number;
      simulatedMs: number;
      measures: RunMeasures | null;
    }): void;
    onChunk(chunk: Chunk): Promise<void>;
  },
) => {
  readonly result: Promise<{
    readonly cancelled: boolean;
    readonly seconds: number;
    readonly measures: RunMeasures;
  }>;
  cancel(): void;
};

/** What the runs of a blueprint are made with. */
export interface RunTools {
  readonly blueprintId: string;
  readonly blueprint: () => Blueprint;
  readonly keeper: RunKeeper;
  readonly simulate: Simulate;
  readonly newId: (prefix: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const FIRST_LEADS = 100_000;

/** A store over the runs of one blueprint; loads the list of those that are kept. */
export function createRunStore(tools: RunTools): RunStore {
  const { blueprintId, keeper } = tools;
  let cancelRunning: (() => void) | null = null;

  const store = createStore<RunState>()((set, get) => ({
    runs: [],
    shown: null,
    progress: null,
    problem: null,
    options: { leads: FIRST_LEADS, days: singleton(tools.blueprint(), 'settings').runDays, seed: 7 },
    setOptions: (options) => set({ options: { ...get().options, ...options } }),
    async start() {
      if (get().progress !== null) return;
      const { options } = get();
      set({ problem: null, progress: { share: 0, leads: 0, simulatedMs: 0, measures: null } });
      const id = tools.newId('run');
      try {
        // The compiler is fetched when something is to run: the diagram does not wait for it.
        const { compileBlueprint } = await import('../core/compile/compileBlueprint.ts');
        const blueprint = tools.blueprint();
        const { plan, problems } = compileBlueprint(blueprint, options.days);
        if (plan === null) {
          const first = problems.find(({ severity }) => severity === 'error');
          set({
            progress: null,
            problem: `Nothing can run yet. ${first?.sentence ?? ''} ${first?.remedy ?? ''}`.trim(),
          });
          return;
        }
        const rows = { leads: 0, visits: 0, events: 0 };
        let bytes = 0;
        const running = tools.simulate(plan, options, {
          onProgress: ({ share, leads, simulatedMs, measures }) =>
            set({
              progress: { share, leads, simulatedMs, measures: measures ?? get().progress?.measures ?? null },
            }),
          onChunk: async (chunk) => {
            rows[chunk.table] += chunk.rows;
            bytes += Object.values(chunk.columns).reduce((sum, column) => sum + column.byteLength, 0);
            await keeper.keepChunk(id, chunk);
          },
        });
        cancelRunning = running.cancel;
        const { cancelled, seconds, measures } = await running.result;
        const summary: RunSummary = {
          ...options,
          id,
          blueprintId,
          number: get().runs.reduce((last, { number }) => Math.max(last, number), 0) + 1,
          createdAt: tools.now(),
          status: cancelled ? 'cancelled' : 'complete',
          planHash: plan.hash,
          rows,
          seconds,
          bytes,
          measures,
          blueprint,
        };
        await keeper.keepSummary(summary);
        set({ runs: [summary, ...get().runs], shown: summary, progress: null });
      } catch (error) {
        set({ progress: null, problem: error instanceof Error ? error.message : String(error) });
        // What was stored of a run that has no summary is no run: it is cleaned up, and nothing hangs on it.
        await keeper.remove(id).catch(() => undefined);
      } finally {
        cancelRunning = null;
      }
    },
    cancel: () => cancelRunning?.(),
    show: (runId) => set({ shown: get().runs.find(({ id }) => id === runId) ?? null }),
    async remove(runId) {
      try {
        await keeper.remove(runId);
      } catch (error) {
        set({
          problem: `The run could not be deleted. ${error instanceof Error ? error.message : ''}`.trim(),
        });
        return;
      }
      const { runs, shown } = get();
      set({ runs: runs.filter(({ id }) => id !== runId), shown: shown?.id === runId ? null : shown });
    },
    async read(run) {
      const [{ compileBlueprint }, { joinChunks }] = await Promise.all([
        import('../core/compile/compileBlueprint.ts'),
        import('../core/simulate/columnWriter.ts'),
      ]);
      const { plan } = compileBlueprint(run.blueprint, run.days);
      if (plan?.hash !== run.planHash) {
        throw new Error(
          'This run was made by another version of Stagecraft. Run it again with the same seed to see its leads.',
        );
      }
      return { log: joinChunks(await keeper.chunks(run.id)), plan, blueprint: run.blueprint };
    },
  }));

  keeper.list(blueprintId).then(
    (kept) => {
      const runs = kept.map((run) => ({ ...run, measures: completeMeasures(run.measures) }));
      store.setState({ runs, shown: store.getState().shown ?? runs[0] ?? null });
    },
    (error: unknown) => store.setState({ problem: `The stored runs could not be listed. ${String(error)}` }),
  );
  return store;
}
