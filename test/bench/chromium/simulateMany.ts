import { createSimulationWorker } from '../../../src/worker/createWorker.ts';
import { simulateInWorker } from '../../../src/worker/simulationClient.ts';
import { funnel12Plan } from './plan.ts';

/** One run in a worker. */
export interface ManyFigures {
  readonly leads: number;
  /** By the worker's clock: from the plan to the last measure. */
  readonly seconds: number;
}

/** Runs the network once in a fresh worker, as the app does; what the worker hands over is let go. */
export async function simulateMany(leads: number): Promise<ManyFigures> {
  const plan = funnel12Plan(leads);
  const options = { leads: null, days: plan.runDays, seed: 1 };
  const running = simulateInWorker(createSimulationWorker, plan, options, {
    onProgress: () => undefined,
    onChunk: () => Promise.resolve(),
  });
  const { measures, seconds } = await running.result;
  return { leads: measures.arrived, seconds };
}
