import { describe, expect, it, vi } from 'vitest';
import type { Room } from '../../src/app/room.ts';
import { createRunStore, type RunKeeper } from '../../src/app/runStore.ts';
import type { RunSummary } from '../../src/app/runSummary.ts';
import type { Simulate, SimulationResult } from '../../src/app/simulating.ts';
import { replicationSeed } from '../../src/core/experiment/replicationSeed.ts';
import type { RunMeasures } from '../../src/core/metrics/stageMeasures.ts';
import type { Chunk } from '../../src/core/simulate/runLog.ts';
import { planInWorker } from '../../src/worker/planInWorker.ts';
import { runJobs } from '../../src/worker/runJobs.ts';
import { blueprintOf, countingIds, record, stage } from '../support/blueprints.ts';
import { workersHere } from '../support/fakeWorker.ts';
import { smallFunnel } from '../support/smallFunnel.ts';

const workers = workersHere();
/** The whole way through the worker's code, in the test's own thread. */
const simulate: Simulate = async (jobs, hooks) => runJobs(workers.create, 3, jobs, hooks);

function memoryKeeper(): RunKeeper & { readonly kept: Map<string, Chunk[]> } {
  const kept = new Map<string, Chunk[]>();
  const summaries: RunSummary[] = [];
  return {
    kept,
    list: () => Promise.resolve([...summaries]),
    keepChunk: (id, chunk) => Promise.resolve(void kept.set(id, [...(kept.get(id) ?? []), chunk])),
    keepSummary: (summary) => Promise.resolve(void summaries.unshift(summary)),
    chunks: (id) => Promise.resolve(kept.get(id) ?? []),
    remove: (id) => {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}

const unknown: Room = { memoryBytes: null, diskBytes: null };

function open(
  blueprint = smallFunnel,
  keeper: RunKeeper = memoryKeeper(),
  make: Simulate = simulate,
  room: Room = unknown,
) {
  let current = blueprint;
  const store = createRunStore({
    blueprintId: 'bp_1',
    blueprint: () => current,
    keeper,
    simulate: make,
    makePlan: (of, settings) => planInWorker(workers.create, of, settings),
    room: () => Promise.resolve(room),
    newId: countingIds(),
    now: () => 1,
  });
  store.getState().setOptions({ leads: 100, days: 30, seed: 5 });
  return { store, state: store.getState, edit: (next: typeof smallFunnel) => (current = next) };
}

const measures = (arrived: number) => ({ arrived }) as RunMeasures;
const chunk: Chunk = { table: 'leads', index: 0, rows: 3, columns: { arrived: new Float64Array(3) } };

/** Runs whose end the test decides. */
function held() {
  const calls: string[] = [];
  let end: (results: (SimulationResult | null)[], problem?: string) => void = () => undefined;
  let hooks: Parameters<Simulate>[1] | null = null;
  const make: Simulate = (_jobs, given) => {
    hooks = given;
    return Promise.resolve({
      result: new Promise((resolve) => {
        end = (results, problem) =>
          resolve({ kind: 'made', planHash: 'hash', results, problem: problem ?? null });
      }),
      pause: () => calls.push('pause'),
      resume: () => calls.push('resume'),
      cancel: () => calls.push('cancel'),
    });
  };
  /** Resolves when the run has been begun. */
  const begun = () => vi.waitFor(() => expect(hooks).not.toBeNull());
  return {
    make,
    calls,
    begun,
    end: (...given: Parameters<typeof end>) => end(...given),
    hooks: () => hooks!,
  };
}

describe('the runs of a blueprint', () => {
  it('are made, kept and shown, numbered from 1', async () => {
    const { state } = open();
    await state().start();
    await state().start();
    const { runs, shown, progress } = state();
    expect(runs.map(({ number }) => number)).toEqual([2, 1]);
    expect(shown).toMatchObject({ number: 2, seed: 5, status: 'complete', rows: { leads: 100 } });
    expect(shown).toMatchObject({ simulatedMs: 30 * 86_400_000, problem: null, series: null });
    expect(progress).toBeNull();
    expect(runs[0]!.measures).toEqual(runs[1]!.measures);
  });

  it('give their rows back with the plan they were made with, whatever the blueprint has become', async () => {
    const { state, edit } = open();
    state().setOptions({ leads: 50, level: 'paths' });
    await state().start();
    edit(blueprintOf(stage('another', { isEntryPoint: true })));
    const { log, plan } = await state().read(state().shown!);
    expect(log.leads.length).toBe(50);
    expect(plan.stages.map(({ id }) => id)).toEqual(['stage_first', 'stage_last']);
    expect(plan.hash).toMatch(/\.paths$/);
  });

  it('say why nothing can run', async () => {
    const { state } = open(blueprintOf(record('settings', 'settings_main', {})));
    await state().start();
    expect(state().problem).toMatch(/^Nothing can run yet\. .+\./);
    expect(state()).toMatchObject({ runs: [], progress: null });
  });

  it('are shown and deleted', async () => {
    const keeper = memoryKeeper();
    const { state } = open(smallFunnel, keeper);
    await state().start();
    const { id } = state().shown!;
    state().show(null);
    expect(state().shown).toBeNull();
    state().show(id);
    await state().remove(id);
    expect(state()).toMatchObject({ runs: [], shown: null });
    expect(keeper.kept.size).toBe(0);
  });

  it('of an earlier version are complete with what that did not say', async () => {
    const { level: _level, series: _series, simulatedMs: _simulated, ...old } = await oldRun();
    const { state } = open(smallFunnel, { ...memoryKeeper(), list: async () => [old as RunSummary] });
    await vi.waitFor(() => expect(state().shown).not.toBeNull());
    expect(state().shown).toMatchObject({ level: 'calendars', series: null, simulatedMs: null, seed: 5 });
  });
});

async function oldRun(): Promise<RunSummary> {
  const { state } = open();
  await state().start();
  return state().shown!;
}

describe('replications', () => {
  it('keep the leads of the first and the measures of all, in their order', async () => {
    const { state } = open();
    state().setOptions({ replications: 4 });
    await state().start();
    const { measures: first, series, rows, status } = state().shown!;
    expect([status, rows.leads]).toEqual(['complete', 100]);
    expect(series!.replications).toEqual([1, 2, 3, 4]);
    const customers = [...series!.values.get('run.customers')!];
    expect(customers[0]).toBe(first.customers);
    for (const [place, ofThese] of customers.entries()) {
      state().setOptions({ replications: 1, seed: replicationSeed(5, place + 1) });
      await state().start();
      expect(state().shown).toMatchObject({ series: null, measures: { customers: ofThese } });
    }
  });
});

describe('a run under way', () => {
  it('is one at a time, tells how far it is, and is paused and resumed', async () => {
    const { make, begun, calls, end, hooks } = held();
    const { state } = open(smallFunnel, memoryKeeper(), make);
    const running = state().start();
    await begun();
    await state().start();
    hooks().onProgress({ share: 0.5, made: 0, leads: 7, simulatedMs: 9, measures: null });
    expect(state().progress).toMatchObject({ share: 0.5, leads: 7, isPaused: false, replications: 1 });
    state().pause();
    expect(state().progress).toMatchObject({ isPaused: true });
    state().resume();
    expect(state().progress).toMatchObject({ isPaused: false });
    state().cancel();
    expect(calls).toEqual(['pause', 'resume', 'cancel']);
    end([{ cancelled: true, seconds: 2, simulatedMs: 77, measures: measures(7), tree: {} }]);
    await running;
    expect(state()).toMatchObject({
      progress: null,
      problem: null,
      shown: { status: 'cancelled', simulatedMs: 77, measures: { arrived: 7 }, seconds: 2 },
    });
    state().pause();
    expect(calls).toHaveLength(3);
  });

  it('leaves nothing when it is cancelled before there is anything', async () => {
    const { make, begun, end } = held();
    const { state } = open(smallFunnel, memoryKeeper(), make);
    const running = state().start();
    await begun();
    end([null]);
    await running;
    expect(state()).toMatchObject({ runs: [], progress: null, problem: null });
  });

  it('is partial when only some of its replications were made', async () => {
    const { make, begun, end } = held();
    const { state } = open(smallFunnel, memoryKeeper(), make);
    state().setOptions({ replications: 3 });
    const running = state().start();
    await begun();
    const whole = { cancelled: false, seconds: 2, simulatedMs: 77, measures: measures(7), tree: { a: 7 } };
    end([whole, null, { ...whole, tree: { a: 9 } }]);
    await running;
    expect(state().shown).toMatchObject({ status: 'cancelled', replications: 3 });
    const { replications, values } = state().shown!.series!;
    expect([replications, [...values.get('a')!]]).toEqual([
      [1, 3],
      [7, 9],
    ]);
  });
});

describe('a run for which there is no room', () => {
  const small: Room = { memoryBytes: 100, diskBytes: null };

  it('is refused by a sentence before it begins, and made all the same if that is wanted', async () => {
    const keeper = memoryKeeper();
    const { state } = open(smallFunnel, keeper, simulate, small);
    await state().start();
    expect(state().problem).toMatch(/^This run would need about .* there is room for .* Run about /);
    expect([state().runs.length, keeper.kept.size]).toEqual([0, 0]);
    await state().start(true);
    expect(state()).toMatchObject({ problem: null, shown: { status: 'complete' } });
  });
});

describe('what goes wrong', () => {
  const full = () => Promise.reject(new Error('The disk is full.'));

  it('leaves the numbers when the rows of a run cannot be stored', async () => {
    const keeper = memoryKeeper();
    let stored = 0;
    const { state } = open(smallFunnel, {
      ...keeper,
      keepChunk: (id, given) => ((stored += 1) > 1 ? full() : keeper.keepChunk(id, given)),
    });
    await state().start();
    const { shown, problem } = state();
    expect(problem).toBe('Its numbers are here, but its leads could not be stored. The disk is full.');
    expect(shown).toMatchObject({ status: 'complete', problem, rows: { leads: 0 }, bytes: 0 });
    expect(shown!.measures.arrived).toBe(100);
    expect(keeper.kept.size).toBe(0);
    await expect(state().read(shown!)).rejects.toThrow('its leads could not be stored');
  });

  it('leaves the numbers for as long as the page is open when not even those can be stored', async () => {
    const keeper = memoryKeeper();
    const { state } = open(smallFunnel, { ...keeper, keepSummary: full });
    await state().start();
    const { shown, runs, problem } = state();
    expect(problem).toMatch(/could not be stored; its numbers stay until .* The disk is full\.$/);
    expect(runs).toEqual([shown]);
    expect(shown).toMatchObject({ rows: { leads: 0 }, measures: { arrived: 100 } });
    expect(keeper.kept.size).toBe(0);
  });

  it('leaves what was told last when the worker has died', async () => {
    const keeper = memoryKeeper();
    const { make, begun, end, hooks } = held();
    const { state } = open(smallFunnel, keeper, make);
    const running = state().start();
    await begun();
    await hooks().onChunk!(chunk);
    expect(keeper.kept.size).toBe(1);
    const told = { share: 0.2, made: 0, leads: 5, simulatedMs: 20, measures: measures(5) };
    hooks().onProgress(told);
    hooks().onProgress({ ...told, simulatedMs: 30, measures: null });
    end([null], 'The simulation has stopped answering.');
    await running;
    expect(state()).toMatchObject({
      problem: 'The simulation has stopped answering.',
      shown: { status: 'failed', simulatedMs: 20, measures: { arrived: 5 }, rows: { leads: 0 } },
    });
    expect(keeper.kept.size).toBe(0);
  });

  it('leaves nothing where nothing could be begun', async () => {
    const make: Simulate = () => Promise.reject(new Error('The simulation could not run: no.'));
    const { state } = open(smallFunnel, memoryKeeper(), make);
    await state().start();
    expect(state()).toMatchObject({ runs: [], progress: null, problem: 'The simulation could not run: no.' });
  });
});
