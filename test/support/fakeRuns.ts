import { createRunStore, type RunKeeper, type RunStore, type RunSummary } from '../../src/app/runStore.ts';
import { measureRun } from '../../src/core/metrics/measure/measureRun.ts';
import type { RunMeasures } from '../../src/core/metrics/stageMeasures.ts';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import { Simulation } from '../../src/core/simulate/simulation.ts';
import { joinChunks } from '../../src/core/simulate/columnWriter.ts';
import type { Chunk } from '../../src/core/simulate/runLog.ts';

/** Runs that are made in the test itself and kept in memory. */
export interface FakeRuns {
  /** Makes the store over a blueprint: what `renderWithApp` asks for. */
  make(blueprint: () => Blueprint): RunStore;
  readonly store: RunStore;
  /** While true a run that was started waits, having made progress, until it is cancelled or `finish` is called. */
  isHeld: boolean;
  finish(): void;
  /** What the next run fails with; null: it does not. */
  failure: string | null;
}

export function createFakeRuns(): FakeRuns {
  const chunks = new Map<string, Chunk[]>();
  const summaries: RunSummary[] = [];
  const keeper: RunKeeper = {
    list: () => Promise.resolve([...summaries]),
    keepChunk: (id, chunk) => Promise.resolve(void chunks.set(id, [...(chunks.get(id) ?? []), chunk])),
    keepSummary: (summary) => Promise.resolve(void summaries.push(summary)),
    chunks: (id) => Promise.resolve(chunks.get(id) ?? []),
    remove: (id) => Promise.resolve(void chunks.delete(id)),
  };
  let store: RunStore | null = null;
  let release: (cancelled: boolean) => void = () => {};
  let made = 0;
  const runs: FakeRuns = {
    isHeld: false,
    failure: null,
    finish: () => release(false),
    get store() {
      if (store === null) throw new Error('The runs have not been made.');
      return store;
    },
    make(blueprint) {
      store = createRunStore({
        blueprintId: 'blueprint',
        blueprint,
        keeper,
        newId: (prefix) => `${prefix}_${(made += 1)}`,
        now: () => 0,
        simulate: (plan, options, hooks) => {
          async function result() {
            if (runs.failure !== null) throw new Error(runs.failure);
            const kept: Chunk[] = [];
            const simulation = new Simulation(plan, options, (chunk) => kept.push(chunk));
            while (simulation.advance(1_000_000));
            simulation.finish();
            const measures: RunMeasures = measureRun(plan, joinChunks(kept));
            let cancelled = false;
            if (runs.isHeld) {
              const leads = measures.arrived;
              hooks.onProgress({ share: 0.5, leads, simulatedMs: options.days * 43_200_000, measures });
              cancelled = await new Promise<boolean>((resolve) => (release = resolve));
            }
            for (const chunk of kept) await hooks.onChunk(chunk);
            return { cancelled, seconds: 0.1, measures };
          }
          return { result: result(), cancel: () => release(true) };
        },
      });
      return store;
    },
  };
  return runs;
}
