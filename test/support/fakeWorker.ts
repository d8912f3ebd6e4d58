import type { FromWorker, ToWorker } from '../../src/worker/protocol.ts';
import { CriterionTrier } from '../../src/worker/criterionTrier.ts';
import { Follower } from '../../src/worker/follower.ts';
import { Runner } from '../../src/worker/runner.ts';
import type { WorkerLike } from '../../src/worker/watchedWorker.ts';
import type { Workbench } from '../../src/worker/workbench.ts';

/** A worker that says what the test lets it say. */
export function fakeWorker() {
  const heard: ToWorker[] = [];
  const listeners = new Map<string, (event: unknown) => void>();
  const worker = {
    heard,
    isGone: false,
    postMessage: (message: ToWorker) => void heard.push(message),
    terminate: () => void (worker.isGone = true),
    addEventListener: (type: string, listen: (event: unknown) => void) => void listeners.set(type, listen),
    say: (message: FromWorker) => listeners.get('message')!({ data: message }),
    fail: (message: string) => listeners.get('error')!({ message }),
  };
  return worker;
}

export type FakeWorker = ReturnType<typeof fakeWorker>;

/** What is given to whoever starts workers. */
export function asWorker(worker: { postMessage(message: ToWorker): void }): WorkerLike {
  return worker as unknown as WorkerLike;
}

/** Starts workers that do their work in the test itself; messages are copied on the way, as between threads. */
export function workersHere() {
  const made: FakeWorker[] = [];
  const sent: ToWorker[] = [];
  const create = () => {
    const worker = fakeWorker();
    const bench: Workbench = {
      say: (message, transfer = []) => {
        const copy = structuredClone(message, { transfer });
        setTimeout(() => worker.isGone || worker.say(copy), 0);
      },
      breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
      now: () => performance.now(),
    };
    const runner = new Runner(bench);
    const follower = new Follower(bench);
    const trier = new CriterionTrier(bench);
    const act = async (message: ToWorker) => {
      if (message.kind === 'open') runner.open(message);
      else if (message.kind === 'run') await runner.run(message);
      else if (message.kind === 'follow') await follower.follow(message);
      else if (message.kind === 'try') await trier.try(message);
      else runner[message.kind]();
    };
    worker.postMessage = (message) => {
      sent.push(message);
      const copy = structuredClone(message);
      setTimeout(() => {
        act(copy).catch((error: unknown) => bench.say({ kind: 'failed', reason: String(error) }));
      }, 0);
    };
    made.push(worker);
    return asWorker(worker);
  };
  return { create, made, sent };
}
