import { describe, expect, it, vi } from 'vitest';
import { createDocumentStore } from '../../src/app/documentStore.ts';
import type { EditAnswer, FollowEdits } from '../../src/app/followingEdits.ts';
import type { RunSummary } from '../../src/app/runSummary.ts';
import { browserTimers } from '../../src/app/timers.ts';
import { createWhatIfStore, isStale } from '../../src/app/whatIfStore.ts';
import { setField } from '../../src/core/commands/recordCommands.ts';
import type { RunMeasures } from '../../src/core/metrics/stageMeasures.ts';
import { followInWorker } from '../../src/worker/followInWorker.ts';
import { countingIds } from '../support/blueprints.ts';
import { workersHere } from '../support/fakeWorker.ts';
import { createFakeRuns } from '../support/fakeRuns.ts';
import { smallFunnel } from '../support/smallFunnel.ts';

const measuresOf = (arrived: number) => ({ arrived }) as RunMeasures;

/** A store over the small funnel, whose follower says what the test lets it say. */
function open() {
  type Asked = Parameters<ReturnType<FollowEdits>['edited']>;
  const asked: Asked[] = [];
  let hooks: Parameters<FollowEdits>[0] | null = null;
  let isStopped = false;
  const clock = { now: 0 };
  let first: (() => void) | null = null;
  const document = createDocumentStore('bp', smallFunnel, countingIds(), () => undefined);
  const runs = createFakeRuns().make(() => document.getState().blueprint);
  const store = createWhatIfStore({
    document,
    runs,
    follow: (given) => {
      hooks = given;
      return { edited: (...edit) => void asked.push(edit), stop: () => (isStopped = true) };
    },
    timers: {
      now: () => clock.now,
      after: (_ms, act) => {
        first = act;
        return () => (first = null);
      },
    },
  });
  const answer = (given: EditAnswer) => hooks!.onAnswer(given);
  const last = () => store.getState().revision;
  const planned = (planHash: string) => answer({ kind: 'planned', revision: last(), planHash });
  const measured = (planHash: string, arrived = 1, revision = last()) => {
    const timing = { compileMs: 1, simulateMs: 2, measureMs: 3 };
    const result = { planHash, measures: measuresOf(arrived), leads: 20_000, isSample: true, timing };
    answer({ kind: 'measured', revision, ...result });
  };
  const edit = (share: number) =>
    document.getState().dispatch(setField, { id: 'transition_first-last', path: ['share'], value: share });
  const showRun = (planHash: string, more: Partial<RunSummary> = {}) =>
    runs.setState({ shown: { id: planHash, planHash, ...more } as RunSummary });
  return {
    store,
    state: store.getState,
    document,
    runs,
    asked,
    clock,
    begin: () => first?.(),
    isWaiting: () => first !== null,
    fail: (sentence: string) => hooks!.onFailure(sentence),
    isStopped: () => isStopped,
    answer,
    planned,
    measured,
    edit,
    showRun,
  };
}

describe('numbers that follow the edits', () => {
  it('make themselves ready a while after the blueprint was opened, and are not shown for that', () => {
    const { state, asked, begin, planned, measured } = open();
    expect([asked.length, state().status.kind, state().shown]).toEqual([0, 'computing', 'run']);
    begin();
    planned('one');
    measured('one');
    expect(asked[0]![0]).toBe(smallFunnel);
    expect(state()).toMatchObject({
      status: { kind: 'following' },
      meaning: { kind: 'plan', hash: 'one' },
      shown: 'run',
      result: { planHash: 'one', leads: 20_000, isSample: true },
    });
  });

  it('are asked for at each edit with the options of the next run, and shown when they come', () => {
    const { state, asked, clock, document, edit, measured, planned, isWaiting } = open();
    clock.now = 1_000;
    edit(0.7);
    expect(isWaiting()).toBe(false);
    expect(state().status).toEqual({ kind: 'computing' });
    const [blueprint, revision, settings] = asked[0]!;
    expect(blueprint).toBe(document.getState().blueprint);
    expect(settings).toEqual({
      leads: null,
      days: 365,
      seed: 7,
      level: 'calendars',
      stock: false,
      warmUpDays: 0,
    });
    planned('two');
    clock.now = 1_080;
    measured('two', 42);
    expect(state()).toMatchObject({
      status: { kind: 'following' },
      shown: 'whatIf',
      result: { revision, blueprint, settings, measures: { arrived: 42 } },
    });
    expect(state().result!.timing).toEqual({ compileMs: 1, simulateMs: 2, measureMs: 3, totalMs: 80 });
  });

  it('hear nothing that belongs to an older edit', () => {
    const { state, edit, measured } = open();
    edit(0.7);
    const older = state().revision;
    edit(0.8);
    measured('two', 1, older);
    expect(state()).toMatchObject({ result: null, status: { kind: 'computing' } });
    measured('three');
    expect(state().result).toMatchObject({ planHash: 'three', revision: older + 1 });
  });

  it('stay what they are when an edit changes no meaning', () => {
    const { state, edit, measured, answer, document } = open();
    edit(0.7);
    measured('two', 42);
    state().show('run');
    const { measures } = state().result!;
    edit(0.70001);
    answer({ kind: 'same', revision: state().revision });
    expect(state().result).toMatchObject({
      revision: state().revision,
      blueprint: document.getState().blueprint,
    });
    expect(state().result!.measures).toBe(measures);
    expect(state()).toMatchObject({ shown: 'run', status: { kind: 'following' } });
  });

  it('give way to the run when the blueprint means what it was made with again', () => {
    const { state, edit, measured, showRun } = open();
    showRun('one');
    edit(0.7);
    measured('two');
    expect(state().shown).toBe('whatIf');
    edit(0.5);
    measured('one');
    expect(state().shown).toBe('run');
  });

  it('are asked for again when the options change, and only for what they are about', () => {
    const { asked, runs, edit, measured, state } = open();
    edit(0.7);
    measured('two');
    state().show('run');
    runs.getState().setOptions({ replications: 9 });
    expect(asked).toHaveLength(1);
    runs.getState().setOptions({ seed: 8, level: 'time' });
    expect(asked).toHaveLength(2);
    expect(asked[1]![2]).toMatchObject({ seed: 8, level: 'time' });
    measured('two');
    expect(state().shown).toBe('run');
  });

  it('say why there are none, and are there again after the next edit', () => {
    const { state, edit, answer, fail, measured } = open();
    edit(0.7);
    const problem = {
      check: 'x',
      severity: 'error',
      recordId: null,
      sentence: 'No.',
      remedy: 'Do.',
    } as const;
    answer({ kind: 'impossible', revision: state().revision, problems: [problem] });
    expect(state()).toMatchObject({
      status: { kind: 'notPossible', sentence: 'No. Do.' },
      meaning: { kind: 'none' },
    });
    edit(0.8);
    fail('The simulation has stopped answering.');
    expect(state()).toMatchObject({
      status: { kind: 'notPossible', sentence: 'The simulation has stopped answering.' },
      meaning: { kind: 'unknown' },
    });
    edit(0.9);
    measured('three');
    expect(state().status).toEqual({ kind: 'following' });
  });

  it('are turned off and on; what the blueprint means is known all the same', () => {
    const { state, asked, edit, measured, planned } = open();
    edit(0.7);
    measured('two');
    state().turn(false);
    expect(state()).toMatchObject({ status: { kind: 'off' }, result: null, shown: 'run' });
    expect(asked.at(-1)![2]).toBeNull();
    edit(0.8);
    planned('three');
    expect(state()).toMatchObject({ status: { kind: 'off' }, meaning: { kind: 'plan', hash: 'three' } });
    state().turn(true);
    expect(asked.at(-1)![2]).not.toBeNull();
    measured('three');
    expect(state()).toMatchObject({ status: { kind: 'following' }, result: { planHash: 'three' } });
  });

  it('are let go of with the blueprint', () => {
    const { state, asked, edit, runs, isStopped } = open();
    state().stop();
    edit(0.7);
    runs.getState().setOptions({ seed: 8 });
    expect([asked.length, isStopped()]).toEqual([0, true]);
  });
});

describe('an edit on its way', () => {
  it('comes to numbers of what the blueprint is then, by way of the worker', async () => {
    const document = createDocumentStore('bp', smallFunnel, countingIds(), () => undefined);
    const runs = createFakeRuns().make(() => document.getState().blueprint);
    runs.getState().setOptions({ leads: 1_000, days: 60 });
    const { create, sent } = workersHere();
    const follow: FollowEdits = (hooks) => followInWorker(create, hooks);
    const store = createWhatIfStore({ document, runs, follow, timers: browserTimers });
    const { dispatch } = document.getState();
    const id = 'transition_first-last';
    const customersAt = async (share: number) => {
      dispatch(setField, { id, path: ['share'], value: share });
      await vi.waitFor(() => expect(store.getState().status.kind).toBe('following'));
      const { result, revision } = store.getState();
      expect(result).toMatchObject({ revision, blueprint: document.getState().blueprint });
      return result!.measures.customers;
    };
    expect(await customersAt(0.2)).toBeLessThan(300);
    expect(await customersAt(0.9)).toBeGreaterThan(800);
    expect(store.getState().shown).toBe('whatIf');
    store.getState().stop();
    const sizes = sent.flatMap((message) =>
      message.kind === 'follow' ? [message.update.changed.length] : [],
    );
    expect(sizes).toEqual([Object.keys(smallFunnel.records).length, 1]);
  });
});

describe('which numbers are shown', () => {
  it('can be chosen, as far as there are any', () => {
    const { state, edit, measured } = open();
    state().show('whatIf');
    expect(state().shown).toBe('run');
    edit(0.7);
    measured('two');
    state().show('run');
    expect(state().shown).toBe('run');
    state().show('whatIf');
    expect(state().shown).toBe('whatIf');
  });

  it('is the run when one is chosen', () => {
    const { state, edit, measured, showRun } = open();
    edit(0.7);
    measured('two');
    showRun('one');
    expect(state().shown).toBe('run');
  });

  it('is the run that was just made if it is newer than the last edit, and not if it is older', async () => {
    const { state, edit, measured, planned, runs } = open();
    runs.getState().setOptions({ leads: 100, days: 10 });
    edit(0.7);
    const running = runs.getState().start();
    edit(0.8);
    planned('three');
    measured('three');
    await running;
    expect(runs.getState().shown).not.toBeNull();
    expect(state().shown).toBe('whatIf');

    const again = runs.getState().start();
    await again;
    // The follower of this test calls plans by other names than the runs do.
    planned(runs.getState().shown!.planHash);
    await runs.getState().start();
    expect(state().shown).toBe('run');
  });
});

describe('what the numbers can be compared with', () => {
  it('is the same sample in the blueprint of the run that is shown', () => {
    const { state, edit, measured, showRun } = open();
    expect(state().base).toBeNull();
    showRun('one');
    edit(0.7);
    measured('one', 10);
    expect(state().base?.measures.arrived).toBe(10);
    edit(0.8);
    measured('two', 20);
    expect(state().base?.planHash).toBe('one');
    // Another run has another base, as far as there were numbers for it.
    showRun('two');
    expect(state().base?.measures.arrived).toBe(20);
    showRun('three');
    expect(state().base).toBeNull();
  });
});

describe('a stale run', () => {
  const run = { planHash: 'one' } as RunSummary;

  it('is one whose plan is not that of the blueprint, as far as that is known', () => {
    const { state, begin, planned, answer, edit } = open();
    expect(isStale(state(), run)).toBe(false);
    begin();
    planned('one');
    expect(isStale(state(), run)).toBe(false);
    planned('two');
    expect(isStale(state(), run)).toBe(true);
    edit(0.7);
    answer({ kind: 'impossible', revision: state().revision, problems: [] });
    expect(isStale(state(), run)).toBe(true);
  });
});
