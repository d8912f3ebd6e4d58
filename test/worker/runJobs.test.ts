import { describe, expect, it } from 'vitest';
import type { RunMeasures } from '../../src/core/metrics/stageMeasures.ts';
import type { Chunk } from '../../src/core/simulate/runLog.ts';
import { runJobs, type Job, type JobsHooks } from '../../src/worker/runJobs.ts';
import { blueprintOf, stage } from '../support/blueprints.ts';
import { asWorker, fakeWorker, workersHere, type FakeWorker } from '../support/fakeWorker.ts';
import { smallFunnel, smallSettings } from '../support/smallFunnel.ts';

const jobs = (count: number): Job[] =>
  Array.from({ length: count }, (_, seed) => ({
    blueprint: smallFunnel,
    settings: { ...smallSettings, seed },
  }));

const silent: JobsHooks = {
  onProgress: () => undefined,
  onChunk: null,
  refuse: () => Promise.resolve(null),
};
const need = { rows: { leads: 1, visits: 2, events: 3 }, logBytes: 4, insideBytes: 5 };
const tick = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Workers that answer to opening at once and wait for the test with everything else. */
function heldWorkers() {
  const made: FakeWorker[] = [];
  const create = () => {
    const worker = fakeWorker();
    const note = worker.postMessage;
    worker.postMessage = (message) => {
      note(message);
      if (message.kind !== 'open') return;
      queueMicrotask(() => worker.say({ kind: 'opened', planHash: 'hash', plan: null, need }));
    };
    made.push(worker);
    return asWorker(worker);
  };
  const seedsOf = (place: number) =>
    made[place]!.heard.flatMap((message) => (message.kind === 'run' ? [message.settings.seed] : []));
  const finish = async (place: number, cancelled = false) => {
    const measures = { arrived: seedsOf(place).at(-1) } as RunMeasures;
    made[place]!.say({ kind: 'done', cancelled, seconds: 1, simulatedMs: 9, measures, tree: {} });
    await tick();
  };
  return { create, made, seedsOf, finish };
}

const arrived = (results: readonly ({ measures: RunMeasures } | null)[]) =>
  results.map((result) => result?.measures.arrived ?? null);

describe('jobs on a pool of workers', () => {
  it('give the same results, in the order of the jobs, whatever the number of workers', async () => {
    const [one, three] = await Promise.all(
      [1, 3].map((count) => runJobs(workersHere().create, count, jobs(7), silent).result),
    );
    expect(three).toMatchObject({ kind: 'made', problem: null });
    const measures = (result: typeof one) =>
      result?.kind === 'made' ? result.results.map((each) => each?.measures) : [];
    expect(measures(three)).toHaveLength(7);
    expect(measures(three)).toEqual(measures(one));
  });

  it('are given out one after another to whoever is free, and gathered in order', async () => {
    const { create, seedsOf, finish, made } = heldWorkers();
    const running = runJobs(create, 2, jobs(4), silent);
    await tick();
    expect([seedsOf(0), seedsOf(1)]).toEqual([[0], [1]]);
    await finish(1);
    await finish(1);
    expect([seedsOf(0), seedsOf(1)]).toEqual([[0], [1, 2, 3]]);
    await finish(1);
    await finish(0);
    const result = await running.result;
    expect(result.kind === 'made' && arrived(result.results)).toEqual([0, 1, 2, 3]);
    expect(made.every(({ isGone }) => isGone)).toBe(true);
  });

  it('start no more workers than there are jobs, and send each the blueprint once', async () => {
    const { create, made, sent } = workersHere();
    await runJobs(create, 8, jobs(3), silent).result;
    expect(made).toHaveLength(3);
    expect(sent.filter(({ kind }) => kind === 'open')).toHaveLength(3);
  });

  it('write the log of the first job only', async () => {
    const chunks: Chunk[] = [];
    const { create, sent } = workersHere();
    await runJobs(create, 1, jobs(3), { ...silent, onChunk: async (chunk) => void chunks.push(chunk) })
      .result;
    const leads = chunks.filter(({ table }) => table === 'leads');
    expect(leads.reduce((sum, { rows }) => sum + rows, 0)).toBe(100);
    expect(sent.flatMap((message) => (message.kind === 'run' ? [message.writesLog] : []))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('may be of several blueprints, each of which is opened when its turn comes', async () => {
    const third = stage('third', { order: 3 });
    const other = { ...smallFunnel, records: { ...smallFunnel.records, [third.id]: third } };
    const [first, second] = jobs(2);
    const { create, sent } = workersHere();
    const all = [first!, { ...second!, blueprint: other }, { ...first!, blueprint: other }];
    const result = await runJobs(create, 1, all, silent).result;
    const stages = result.kind === 'made' ? result.results.map((each) => each?.measures.stages.length) : null;
    expect(stages).toEqual([2, 3, 3]);
    const sizes = sent.flatMap((message) => (message.kind === 'open' ? [message.update.changed.length] : []));
    expect(sizes).toEqual([5, 1]);
  });

  it('tell of the progress of all, and of the first in particular', async () => {
    const { create, made, finish } = heldWorkers();
    const told: { share: number; made: number; leads: number; measures: unknown }[] = [];
    const running = runJobs(create, 2, jobs(2), { ...silent, onProgress: (each) => told.push(each) });
    await tick();
    const measures = {} as RunMeasures;
    made[0]!.say({ kind: 'progress', share: 0.5, leads: 10, simulatedMs: 1, measures });
    made[1]!.say({ kind: 'progress', share: 0.2, leads: 99, simulatedMs: 9, measures: null });
    await finish(1);
    await finish(0);
    await running.result;
    expect(told.map(({ share, made: done, leads }) => [share, done, leads])).toEqual([
      [0.25, 0, 10],
      [0.35, 0, 10],
      [0.75, 1, 10],
      [1, 2, 0],
    ]);
    expect(told[0]!.measures).toBe(measures);
    expect(told[1]!.measures).toBeNull();
  });

  it('pause, resume and cancel in all workers; half a replication does not count, half a first run does', async () => {
    const { create, made, finish } = heldWorkers();
    const running = runJobs(create, 2, jobs(5), silent);
    await tick();
    await finish(1);
    running.pause();
    running.resume();
    running.cancel();
    for (const { heard } of made)
      expect(heard.map(({ kind }) => kind).slice(-3)).toEqual(['pause', 'resume', 'cancel']);
    await finish(1, true);
    await finish(0, true);
    const result = await running.result;
    expect(result).toMatchObject({ kind: 'made', problem: null });
    expect(result.kind === 'made' && result.results[0]?.cancelled).toBe(true);
    expect(result.kind === 'made' && arrived(result.results)).toEqual([0, 1, null, null, null]);
  });

  it('are begun paused where they were paused before', async () => {
    const { create, made } = heldWorkers();
    const running = runJobs(create, 2, jobs(2), silent);
    running.pause();
    await tick();
    for (const { heard } of made) expect(heard.map(({ kind }) => kind)).toContain('pause');
    expect(made).toHaveLength(2);
  });

  it('keep what there is when one worker fails: the others hand over', async () => {
    const { create, made, finish } = heldWorkers();
    const running = runJobs(create, 2, jobs(4), silent);
    await tick();
    await finish(1);
    made[1]!.say({ kind: 'failed', reason: 'RangeError' });
    await tick();
    await finish(0, true);
    const result = await running.result;
    expect(result).toMatchObject({ kind: 'made', problem: 'The simulation failed: RangeError' });
    expect(result.kind === 'made' && arrived(result.results)).toEqual([0, 1, null, null]);
  });

  it('are done by fewer workers where there is no room for all, and by none where there is none for one', async () => {
    const asked: [unknown, number][] = [];
    const roomFor = (runs: number): JobsHooks['refuse'] => {
      return (needed, atOnce) => {
        asked.push([needed, atOnce]);
        return Promise.resolve(atOnce <= runs ? null : `Not ${atOnce}.`);
      };
    };
    const some = heldWorkers();
    runJobs(some.create, 6, jobs(9), { ...silent, refuse: roomFor(3) });
    await tick();
    expect(some.made).toHaveLength(3);
    const none = heldWorkers();
    const { result } = runJobs(none.create, 3, jobs(9), { ...silent, refuse: roomFor(0) });
    await expect(result).resolves.toEqual({ kind: 'refused', sentence: 'Not 1.' });
    expect(none.seedsOf(0)).toEqual([]);
    expect(none.made.map(({ isGone }) => isGone)).toEqual([true]);
    expect(asked).toEqual([6, 3, 3, 2, 1].map((atOnce) => [need, atOnce]));
  });

  it('say why a blueprint cannot be run', async () => {
    const blueprint = blueprintOf(stage('check', { kind: 'gate' }));
    const { create, made } = workersHere();
    const { result } = runJobs(create, 4, [{ blueprint, settings: smallSettings }], silent);
    await expect(result).resolves.toMatchObject({ kind: 'blocked', problems: [{ severity: 'error' }] });
    expect(made.map(({ isGone }) => isGone)).toEqual([true]);
  });
});
