import { createRunStore, type RunKeeper, type RunStore } from '../../src/app/runStore.ts';
import type { RunSummary } from '../../src/app/runSummary.ts';
import type { MakePlan, Simulate } from '../../src/app/simulating.ts';
import { atLevel } from '../../src/core/compile/atLevel.ts';
import { compileBlueprint } from '../../src/core/compile/compileBlueprint.ts';
import { measureRun } from '../../src/core/metrics/measure/measureRun.ts';
import type { Blueprint } from '../../src/core/model/blueprint.ts';
import { joinChunks } from '../../src/core/simulate/joinChunks.ts';
import type { Chunk } from '../../src/core/simulate/runLog.ts';
import { Simulation } from '../../src/core/simulate/simulation.ts';

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

/** Compiles on the spot. */
export const makePlanHere: MakePlan = (blueprint, { days, level }) => {
  const { plan } = compileBlueprint(blueprint, days);
  return Promise.resolve(plan && { planHash: plan.hash, plan: atLevel(plan, level) });
};

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
  const simulate: Simulate = ([job], hooks) => {
    async function result() {
      if (runs.failure !== null) throw new Error(runs.failure);
      const { blueprint, settings } = job!;
      const { plan, problems } = compileBlueprint(blueprint, settings.days);
      if (plan === null) return { kind: 'blocked', problems } as const;
      const kept: Chunk[] = [];
      const simulation = new Simulation(plan, settings, (chunk) => kept.push(chunk));
      while (simulation.advance(1_000_000));
      simulation.finish();
      const measures = measureRun(plan, joinChunks(kept));
      let cancelled = false;
      let simulatedMs = simulation.now;
      if (runs.isHeld) {
        simulatedMs /= 2;
        hooks.onProgress({ share: 0.5, made: 0, leads: measures.arrived, simulatedMs, measures });
        cancelled = await new Promise<boolean>((resolve) => (release = resolve));
      }
      for (const chunk of kept) await hooks.onChunk?.(chunk);
      const first = { cancelled, seconds: 0.1, simulatedMs, measures, tree: {} };
      return { kind: 'made', planHash: plan.hash, results: [first], problem: null } as const;
    }
    const nothing = () => undefined;
    const cancel = () => release(true);
    return Promise.resolve({ result: result(), pause: nothing, resume: nothing, cancel });
  };
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
        simulate,
        makePlan: makePlanHere,
        room: () => Promise.resolve({ memoryBytes: null, diskBytes: null }),
        newId: (prefix) => `${prefix}_${(made += 1)}`,
        now: () => 0,
      });
      return store;
    },
  };
  return runs;
}
