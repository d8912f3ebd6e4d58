import { CriterionTrier } from './criterionTrier.ts';
import { Follower } from './follower.ts';
import { BEAT_MS, type ToWorker } from './protocol.ts';
import { Runner } from './runner.ts';
import { createBreathing, type Workbench } from './workbench.ts';

/* A worker that computes for the page: makes runs, follows the edits of a blueprint, or tries criteria. */

const bench: Workbench = {
  say: (message, transfer = []) => self.postMessage(message, { transfer }),
  breathe: createBreathing(),
  now: () => performance.now(),
};
const runner = new Runner(bench);
const follower = new Follower(bench);
const trier = new CriterionTrier(bench);

let duties = 0;
let beat: ReturnType<typeof setInterval>;

/** Beats while there is something to do, so that the page knows that the worker is alive. */
async function work(duty: () => void | Promise<void>): Promise<void> {
  if (duties === 0) beat = setInterval(() => bench.say({ kind: 'beat' }), BEAT_MS);
  duties += 1;
  try {
    await duty();
  } catch (error) {
    // An exception in an async function raises no error event in a worker: it has to be told.
    bench.say({ kind: 'failed', reason: String(error) });
  } finally {
    duties -= 1;
    if (duties === 0) clearInterval(beat);
  }
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'open':
      return void work(() => runner.open(data));
    case 'run':
      return void work(() => runner.run(data));
    case 'follow':
      return void work(() => follower.follow(data));
    case 'try':
      return void work(() => trier.try(data));
    case 'pause':
      return runner.pause();
    case 'resume':
      return runner.resume();
    case 'cancel':
      return runner.cancel();
    case 'kept':
      return runner.kept();
  }
};
