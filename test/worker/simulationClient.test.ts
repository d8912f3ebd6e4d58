import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../src/core/compile/plan.ts';
import type { RunMeasures } from '../../src/core/metrics/stageMeasures.ts';
import type { Chunk } from '../../src/core/simulate/runLog.ts';
import { SILENCE_MS, type FromWorker, type ToWorker } from '../../src/worker/protocol.ts';
import { simulateInWorker, type WorkerLike } from '../../src/worker/simulationClient.ts';

const plan = {} as Plan;
const measures = { arrived: 1 } as RunMeasures;
const options = { leads: 1, days: 1, seed: 1 };
const chunk = (index: number): Chunk => ({ table: 'leads', index, rows: 1, columns: {} });

/** A worker that says what the test lets it say. */
function fakeWorker() {
  const heard: ToWorker[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  const worker = {
    heard,
    isGone: false,
    postMessage: (message: ToWorker) => heard.push(message),
    terminate: () => (worker.isGone = true),
    addEventListener: (type: string, listen: (event: unknown) => void) => listeners.set(type, listen),
    say: (message: FromWorker) => listeners.get('message')!({ data: message }),
    fail: (message: string) => listeners.get('error')!({ message }),
  };
  return worker;
}

function start(onChunk: (chunk: Chunk) => Promise<void> = () => Promise.resolve()) {
  const worker = fakeWorker();
  const progress: number[] = [];
  const running = simulateInWorker(() => worker as unknown as WorkerLike, plan, options, {
    onProgress: ({ share }) => progress.push(share),
    onChunk,
  });
  return { worker, running, progress };
}

const done = { kind: 'done', cancelled: false, seconds: 1, measures } as const;

describe('a run in a worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('starts with the plan, tells of progress, and ends with the measures', async () => {
    const { worker, running, progress } = start();
    worker.say({ kind: 'progress', share: 0.5, leads: 1, simulatedMs: 1, measures: null });
    worker.say(done);
    await expect(running.result).resolves.toMatchObject({ cancelled: false, measures });
    expect(worker.heard).toEqual([{ kind: 'start', plan, options }]);
    expect(progress).toEqual([0.5]);
    expect(worker.isGone).toBe(true);
  });

  it('is not done before every chunk is stored, one after another', async () => {
    const stored: number[] = [];
    let release = (): void => undefined;
    const { worker, running } = start(async ({ index }) => {
      if (index === 0) await new Promise<void>((resolve) => (release = resolve));
      stored.push(index);
    });
    let ended = false;
    void running.result.then(() => (ended = true));
    worker.say({ kind: 'chunk', chunk: chunk(0) });
    worker.say({ kind: 'chunk', chunk: chunk(1) });
    worker.say(done);
    await vi.advanceTimersByTimeAsync(10);
    expect([stored, ended]).toEqual([[], false]);
    release();
    await running.result;
    expect(stored).toEqual([0, 1]);
    expect(worker.heard.filter(({ kind }) => kind === 'kept')).toHaveLength(2);
  });

  it('fails with the reason when a chunk cannot be stored', async () => {
    const { worker, running } = start(() => Promise.reject(new Error('The disk is full.')));
    worker.say({ kind: 'chunk', chunk: chunk(0) });
    await expect(running.result).rejects.toThrow('The run could not be stored: The disk is full.');
    expect(worker.isGone).toBe(true);
  });

  it('notices a worker that has died without a word', async () => {
    const { running, worker } = start();
    const failed = expect(running.result).rejects.toThrow('stopped answering');
    await vi.advanceTimersByTimeAsync(SILENCE_MS + 1);
    await failed;
    expect(worker.isGone).toBe(true);
  });

  it('lets a worker live that only beats', async () => {
    const { running, worker } = start();
    for (let beat = 0; beat < 10; beat += 1) {
      await vi.advanceTimersByTimeAsync(SILENCE_MS - 100);
      worker.say({ kind: 'beat' });
    }
    worker.say(done);
    await expect(running.result).resolves.toBeDefined();
  });

  it('passes on what failed inside', async () => {
    const first = start();
    first.worker.say({ kind: 'failed', reason: 'RangeError: out of memory' });
    await expect(first.running.result).rejects.toThrow('The simulation failed: RangeError: out of memory');
    const second = start();
    second.worker.fail('Script error');
    await expect(second.running.result).rejects.toThrow('The simulation could not run: Script error.');
  });

  it('asks a cancelled worker to hand over, and ends one that does not', async () => {
    const kind = start();
    kind.running.cancel();
    expect(kind.worker.heard.at(-1)).toEqual({ kind: 'cancel' });
    kind.worker.say({ ...done, cancelled: true });
    await expect(kind.running.result).resolves.toMatchObject({ cancelled: true });

    const stubborn = start();
    stubborn.running.cancel();
    const failed = expect(stubborn.running.result).rejects.toThrow('before it could hand over');
    await vi.advanceTimersByTimeAsync(4_000);
    await failed;
    expect(stubborn.worker.isGone).toBe(true);
  });
});
