import { measuresOf } from '../core/metrics/measure/measureRun.ts';
import { RunCounter } from '../core/metrics/measure/tally.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import { Simulation } from '../core/simulate/simulation.ts';
import { BEAT_MS, CHUNKS_UNDER_WAY, type FromWorker, type ToWorker } from './protocol.ts';

/*
 * One run, in a worker of its own. It works in slices and looks at its messages between them, so that it can be
 * cancelled at any time; what it has written goes out chunk by chunk and is not kept here.
 */

const SLICE_EVENTS = 20_000;
/** How often the page is told how far it is, and how often the numbers of the stages as well. */
const PROGRESS_MS = 90;
const MEASURES_MS = 450;

let isCancelled = false;
let underWay = 0;
let wake: (() => void) | null = null;

function say(message: FromWorker, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

/** Lets waiting messages in: a message to oneself comes after them, without the delay of a timer. */
const breathe = (() => {
  const { port1, port2 } = new MessageChannel();
  let resume: () => void = () => undefined;
  port1.onmessage = () => resume();
  return () =>
    new Promise<void>((resolve) => {
      resume = resolve;
      port2.postMessage(null);
    });
})();

function roomForChunks(): Promise<void> {
  return underWay <= CHUNKS_UNDER_WAY ? Promise.resolve() : new Promise((resolve) => (wake = resolve));
}

function handOver(chunk: Chunk): void {
  underWay += 1;
  const buffers = new Set(Object.values(chunk.columns).map(({ buffer }) => buffer as ArrayBuffer));
  say({ kind: 'chunk', chunk }, [...buffers]);
}

async function run({ plan, options }: Extract<ToWorker, { kind: 'start' }>): Promise<void> {
  const began = performance.now();
  let told = began;
  let measured = began;
  const counter = new RunCounter(plan);
  const simulation = new Simulation(plan, options, (chunk) => {
    counter.add(chunk);
    handOver(chunk);
  });
  while (!isCancelled && simulation.advance(SLICE_EVENTS)) {
    if (performance.now() - told >= PROGRESS_MS) {
      told = performance.now();
      const { progress: share, leadCount: leads, now: simulatedMs } = simulation;
      const isTime = told - measured >= MEASURES_MS;
      if (isTime) measured = told;
      say({
        kind: 'progress',
        share,
        leads,
        simulatedMs,
        measures: isTime ? measuresOf(plan, counter, true) : null,
      });
    }
    await breathe();
    await roomForChunks();
  }
  simulation.finish();
  const seconds = (performance.now() - began) / 1_000;
  say({ kind: 'done', cancelled: isCancelled, seconds, measures: measuresOf(plan, counter) });
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'start':
      setInterval(() => say({ kind: 'beat' }), BEAT_MS);
      // An exception in an async function raises no error event in a worker: it has to be told.
      run(data).catch((error: unknown) => say({ kind: 'failed', reason: String(error) }));
      return;
    case 'cancel':
      isCancelled = true;
      wake?.();
      return;
    case 'kept':
      underWay -= 1;
      if (underWay <= CHUNKS_UNDER_WAY) {
        wake?.();
        wake = null;
      }
  }
};
