import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunMeasures } from '../../src/core/metrics/stageMeasures.ts';
import type { Chunk } from '../../src/core/simulate/runLog.ts';
import { SILENCE_MS } from '../../src/worker/protocol.ts';
import { startSession } from '../../src/worker/workerSession.ts';
import { asWorker, fakeWorker } from '../support/fakeWorker.ts';
import { smallFunnel, smallSettings } from '../support/smallFunnel.ts';

const measures = { arrived: 1 } as RunMeasures;
const chunk = (index: number): Chunk => ({ table: 'leads', index, rows: 1, columns: {} });

function begin(onChunk: (chunk: Chunk) => Promise<void> = () => Promise.resolve()) {
  const worker = fakeWorker();
  const session = startSession(() => asWorker(worker));
  const progress: number[] = [];
  const run = () => session.run(smallSettings, { onProgress: ({ share }) => progress.push(share), onChunk });
  return { worker, session, progress, run };
}

const done = { kind: 'done', cancelled: false, seconds: 1, simulatedMs: 5, measures, tree: {} } as const;

describe('a session with a worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends a blueprint once, and then only what has changed', async () => {
    const { worker, session } = begin();
    const opened = { kind: 'opened', planHash: 'h', plan: null, need: null } as const;
    const first = session.open(smallFunnel, smallSettings);
    worker.say(opened);
    await expect(first).resolves.toEqual(opened);
    const stage = { ...smallFunnel.records['stage_first']!, name: 'Renamed' };
    const { source_web: _, ...others } = smallFunnel.records;
    const edited = { ...smallFunnel, records: { ...others, stage_first: stage } };
    const second = session.open(edited as typeof smallFunnel, smallSettings);
    worker.say({ kind: 'blocked', problems: [] });
    await expect(second).resolves.toMatchObject({ kind: 'blocked' });
    const updates = worker.heard.flatMap((message) => (message.kind === 'open' ? [message.update] : []));
    expect(updates.map(({ changed }) => changed.length)).toEqual([5, 1]);
    expect(updates[1]).toMatchObject({ changed: [stage], gone: ['source_web'] });
  });

  it('makes a run: tells of progress, and ends with the measures', async () => {
    const { worker, run, progress } = begin();
    const result = run();
    worker.say({ kind: 'progress', share: 0.5, leads: 1, simulatedMs: 1, measures: null });
    worker.say(done);
    await expect(result).resolves.toMatchObject({ cancelled: false, simulatedMs: 5, measures });
    expect(worker.heard).toEqual([{ kind: 'run', settings: smallSettings, writesLog: true }]);
    expect(progress).toEqual([0.5]);
  });

  it('is not done before every chunk is stored, one after another, however long the disk takes', async () => {
    const stored: number[] = [];
    let release = (): void => undefined;
    const { worker, run } = begin(async ({ index }) => {
      if (index === 0) await new Promise<void>((resolve) => (release = resolve));
      stored.push(index);
    });
    let ended = false;
    const result = run().then(() => (ended = true));
    worker.say({ kind: 'chunk', chunk: chunk(0) });
    worker.say({ kind: 'chunk', chunk: chunk(1) });
    worker.say(done);
    await vi.advanceTimersByTimeAsync(SILENCE_MS * 2);
    expect([stored, ended]).toEqual([[], false]);
    release();
    await result;
    expect(stored).toEqual([0, 1]);
    expect(worker.heard.filter(({ kind }) => kind === 'kept')).toHaveLength(2);
  });

  it('fails with the reason when a chunk cannot be stored', async () => {
    const { worker, run } = begin(() => Promise.reject(new Error('The disk is full.')));
    const result = run();
    worker.say({ kind: 'chunk', chunk: chunk(0) });
    await expect(result).rejects.toThrow('The run could not be stored: The disk is full.');
  });

  it('notices a worker that has died without a word, whatever it was at', async () => {
    for (const ask of ['run', 'open'] as const) {
      const { session, run, worker } = begin();
      const failed = expect(ask === 'run' ? run() : session.open(smallFunnel, smallSettings)).rejects.toThrow(
        'stopped answering',
      );
      await vi.advanceTimersByTimeAsync(SILENCE_MS + 1);
      await failed;
      expect(worker.isGone).toBe(true);
    }
  });

  it('misses no word of a worker that has nothing to do', async () => {
    const { worker, run } = begin();
    const result = run();
    worker.say(done);
    await result;
    await vi.advanceTimersByTimeAsync(SILENCE_MS * 3);
    expect(worker.isGone).toBe(false);
  });

  it('lets a worker live that only beats', async () => {
    const { run, worker } = begin();
    const result = run();
    for (let beat = 0; beat < 10; beat += 1) {
      await vi.advanceTimersByTimeAsync(SILENCE_MS - 100);
      worker.say({ kind: 'beat' });
    }
    worker.say(done);
    await expect(result).resolves.toBeDefined();
  });

  it('passes on what failed inside', async () => {
    const first = begin();
    const failed = first.run();
    first.worker.say({ kind: 'failed', reason: 'RangeError: out of memory' });
    await expect(failed).rejects.toThrow('The simulation failed: RangeError: out of memory');
    const second = begin();
    const broken = second.run();
    second.worker.fail('Script error');
    await expect(broken).rejects.toThrow('The simulation could not run: Script error.');
  });

  it('asks a cancelled worker to hand over, and gives one up that does not', async () => {
    const kind = begin();
    const handedOver = kind.run();
    kind.session.cancel();
    expect(kind.worker.heard.at(-1)).toEqual({ kind: 'cancel' });
    kind.worker.say({ ...done, cancelled: true });
    await expect(handedOver).resolves.toMatchObject({ cancelled: true });

    const stubborn = begin();
    const failed = expect(stubborn.run()).rejects.toThrow('before it could hand over');
    stubborn.session.cancel();
    await vi.advanceTimersByTimeAsync(4_000);
    await failed;
  });
});
