import { describe, expect, it, vi } from 'vitest';
import { createExperimentStore } from '../../src/app/experimentStore.ts';
import type { Room } from '../../src/app/room.ts';
import { firstOptions, type RunOptions } from '../../src/app/runOptions.ts';
import type { Simulate } from '../../src/app/simulating.ts';
import { compareScenarios } from '../../src/core/experiment/compareScenarios.ts';
import { runJobs } from '../../src/worker/runJobs.ts';
import { blueprintOf, record, stage } from '../support/blueprints.ts';
import { workersHere } from '../support/fakeWorker.ts';
import { smallFunnel } from '../support/smallFunnel.ts';

const way = 'transition_first-last';
const blueprint = blueprintOf(
  ...Object.values(smallFunnel.records),
  record('scenario', 'better', { settings: [{ recordId: way, path: ['share'], value: 0.9 }] }),
  record('scenario', 'broken', { settings: [{ recordId: 'stage_nobody', path: ['share'], value: 0.9 }] }),
  record('scenario', 'blocked', { adds: [{ ...stage('check', { kind: 'gate' }) } as never] }),
);
const options: RunOptions = { ...firstOptions(blueprint), leads: 200, days: 30, replications: 3 };

function open(simulate?: Simulate, room: Room = { memoryBytes: null, diskBytes: null }) {
  const { create } = workersHere();
  const store = createExperimentStore({
    blueprint: () => blueprint,
    simulate: simulate ?? (async (jobs, hooks) => runJobs(create, 2, jobs, hooks)),
    room: () => Promise.resolve(room),
    now: () => 1,
  });
  return store.getState;
}

describe('scenarios that are compared', () => {
  it('meet the same chance, replication by replication', async () => {
    const state = open();
    await state().compare([null, 'scenario_better', null], options);
    const { comparison, problem, progress } = state();
    expect([problem, progress, comparison?.status]).toEqual([null, null, 'complete']);
    const [base, better, again] = comparison!.scenarios;
    expect([base!.name, better!.name]).toEqual(['As it is', 'better']);
    expect(base!.series).toEqual(again!.series);
    expect(better!.series!.replications).toEqual([1, 2, 3]);
    const { differences } = compareScenarios(base!.series!, better!.series!);
    expect(differences.get('run.customers')!.difference.mean).toBeGreaterThan(0);
    expect(differences.get('run.arrived')!.difference).toMatchObject({ mean: 0, halfWidth: 0 });
  });

  it('are given up by a sentence where one of them is none', async () => {
    const state = open();
    await state().compare([null, 'scenario_gone'], options);
    expect(state().problem).toBe('A scenario that was to be compared does not exist any more.');
    await state().compare([null, 'scenario_broken'], options);
    expect(state().problem).toMatch(/nobody/);
    expect(state()).toMatchObject({ comparison: null, progress: null });
  });

  it('say which one cannot be run', async () => {
    const state = open();
    await state().compare(['scenario_blocked', null], options);
    expect(state()).toMatchObject({ comparison: null, progress: null });
    expect(state().problem).toMatch(/check/);
  });

  it('are refused where there is no room, for memory alone: no log is written', async () => {
    const small = open(undefined, { memoryBytes: 10, diskBytes: null });
    await small().compare([null], options);
    expect(small().problem).toMatch(/^This run would need/);
    const diskless = open(undefined, { memoryBytes: null, diskBytes: 0 });
    await diskless().compare([null], options);
    expect(diskless().comparison?.status).toBe('complete');
  });

  it('are paused, resumed and cancelled; what was made is kept, one replication of each before the next', async () => {
    const calls: string[] = [];
    let end = (): void => undefined;
    const seeds: number[] = [];
    const state = open(async (jobs) => {
      seeds.push(...jobs.map(({ settings }) => settings.seed));
      const made = { cancelled: false, seconds: 1, simulatedMs: 1, measures: {} as never };
      const results = [1, 2, 3, null, 5, null].map((a) => (a === null ? null : { ...made, tree: { a } }));
      return {
        result: new Promise((resolve) => {
          end = () => resolve({ kind: 'made', planHash: 'h', results, problem: null });
        }),
        pause: () => calls.push('pause'),
        resume: () => calls.push('resume'),
        cancel: () => calls.push('cancel'),
      };
    });
    const comparing = state().compare([null, 'scenario_better'], options);
    await vi.waitFor(() => expect(seeds).toHaveLength(6));
    await state().compare([null], options);
    state().pause();
    expect(state().progress).toMatchObject({ isPaused: true, replications: 6 });
    state().resume();
    state().cancel();
    end();
    await comparing;
    expect(calls).toEqual(['pause', 'resume', 'cancel']);
    expect(seeds.map((seed) => seeds.indexOf(seed))).toEqual([0, 0, 2, 2, 4, 4]);
    const { comparison } = state();
    expect(comparison!.status).toBe('cancelled');
    expect(comparison!.scenarios.map(({ series }) => [...series!.values.get('a')!])).toEqual([
      [1, 3, 5],
      [2],
    ]);
  });
});
