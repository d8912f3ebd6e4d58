import { describe, expect, it, vi } from 'vitest';
import { createRunStore, type RunKeeper, type RunSummary, type Simulate } from '../../src/app/runStore.ts';
import { RunCounter } from '../../src/core/metrics/measure/tally.ts';
import { measuresOf } from '../../src/core/metrics/measure/measureRun.ts';
import { Simulation } from '../../src/core/simulate/simulation.ts';
import type { Chunk } from '../../src/core/simulate/runLog.ts';
import { blueprintOf, countingIds, record, stage, transition } from '../support/blueprints.ts';

const example = blueprintOf(
  stage('first', { isEntryPoint: true }),
  stage('last', { kind: 'end' }),
  transition('first', 'last', { kind: 'win', share: 0.5 }),
  record('source', 'web', {
    entryStageId: 'stage_first',
    arrivals: { volume: { kind: 'rate', leads: 5, per: 'day' } },
  }),
);

/** Makes the run at once, on the spot. */
const simulate: Simulate = (plan, options, hooks) => ({
  cancel: () => undefined,
  result: (async () => {
    const counter = new RunCounter(plan);
    const chunks: Chunk[] = [];
    const simulation = new Simulation(plan, options, (chunk) => chunks.push(chunk));
    while (simulation.advance(1_000));
    simulation.finish();
    for (const chunk of chunks) {
      counter.add(chunk);
      await hooks.onChunk(chunk);
    }
    return { cancelled: false, seconds: 0, measures: measuresOf(plan, counter) };
  })(),
});

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

function open(blueprint = example, keeper = memoryKeeper(), make: Simulate = simulate) {
  let current = blueprint;
  const store = createRunStore({
    blueprintId: 'bp_1',
    blueprint: () => current,
    keeper,
    simulate: make,
    newId: countingIds(),
    now: () => 1,
  });
  return { store, keeper, edit: (next: typeof example) => (current = next) };
}

describe('the runs of a blueprint', () => {
  it('are made, kept and shown, numbered from 1', async () => {
    const { store } = open();
    store.getState().setOptions({ leads: 100, days: 30, seed: 5 });
    await store.getState().start();
    await store.getState().start();
    const { runs, shown, progress } = store.getState();
    expect(runs.map(({ number }) => number)).toEqual([2, 1]);
    expect(shown).toMatchObject({ number: 2, seed: 5, status: 'complete', rows: { leads: 100 } });
    expect(progress).toBeNull();
    expect(runs[0]!.measures).toEqual(runs[1]!.measures);
  });

  it('give their rows back with the plan they were made with, whatever the blueprint has become', async () => {
    const { store, edit } = open();
    store.getState().setOptions({ leads: 50, days: 30 });
    await store.getState().start();
    edit(blueprintOf(stage('another', { isEntryPoint: true })));
    const { log, plan } = await store.getState().read(store.getState().shown!);
    expect(log.leads.length).toBe(50);
    expect(plan.stages.map(({ id }) => id)).toEqual(['stage_first', 'stage_last']);
  });

  it('say why nothing can run, and try nothing', async () => {
    const make = vi.fn(simulate);
    const { store } = open(blueprintOf(record('settings', 'settings_main', {})), memoryKeeper(), make);
    await store.getState().start();
    expect(store.getState().problem).toMatch(/^Nothing can run yet\. .+\./);
    expect(make).not.toHaveBeenCalled();
  });

  it('leave nothing behind when a run could not be stored', async () => {
    const keeper = memoryKeeper();
    const { store } = open(example, {
      ...keeper,
      keepSummary: () => Promise.reject(new Error('The disk is full.')),
    });
    await store.getState().start();
    expect(store.getState()).toMatchObject({ runs: [], problem: 'The disk is full.', progress: null });
    expect(keeper.kept.size).toBe(0);
  });

  it('are shown and deleted', async () => {
    const { store, keeper } = open();
    await store.getState().start();
    const { id } = store.getState().shown!;
    store.getState().show(null);
    expect(store.getState().shown).toBeNull();
    store.getState().show(id);
    await store.getState().remove(id);
    expect(store.getState()).toMatchObject({ runs: [], shown: null });
    expect(keeper.kept.size).toBe(0);
  });
});
