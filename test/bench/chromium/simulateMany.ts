import { createSimulationWorker } from '../../../src/worker/createWorker.ts';
import { startSession } from '../../../src/worker/workerSession.ts';
import { funnel12Blueprint } from '../funnel12/blueprint.ts';
import { SEED } from '../funnel12/figures.ts';
import { funnel12 } from '../funnel12/network.ts';

/** One run in a worker. */
export interface ManyFigures {
  readonly leads: number;
  /** By the worker's clock: from the plan to the last measure. */
  readonly seconds: number;
}

/** Runs the network once in a fresh worker, as the app does; the log that the worker hands over is let go. */
export async function simulateMany(leads: number): Promise<ManyFigures> {
  const network = funnel12(leads);
  const settings = {
    leads: null,
    days: network.days,
    seed: SEED,
    level: 'calendars',
    stock: false,
    warmUpDays: 0,
  } as const;
  const session = startSession(createSimulationWorker);
  try {
    const opened = await session.open(funnel12Blueprint(network), settings);
    if (opened.kind !== 'opened') throw new Error('The reference network does not compile.');
    const { measures, seconds } = await session.run(settings, {
      onProgress: () => undefined,
      onChunk: () => Promise.resolve(),
    });
    return { leads: measures.arrived, seconds };
  } finally {
    session.end();
  }
}
