import type { Plan } from '../compile/plan.ts';
import { measuresOf } from '../metrics/measure/measureRun.ts';
import { RunCounter } from '../metrics/measure/tally.ts';
import type { RunMeasures } from '../metrics/stageMeasures.ts';
import type { Chunk } from '../simulate/runLog.ts';
import { Simulation, type SimulationOptions } from '../simulate/simulation.ts';

const STEPS = 1_000_000;

/**
 * Makes one run to its end and measures it while it is made: no more of its log is in memory than a few chunks.
 * `onChunk` sees each chunk of the log.
 */
export function measuredRun(
  plan: Plan,
  options: SimulationOptions,
  onChunk?: (chunk: Chunk) => void,
): RunMeasures {
  const counter = new RunCounter(plan);
  const simulation = new Simulation(plan, options, (chunk) => {
    counter.add(chunk);
    onChunk?.(chunk);
  });
  while (simulation.advance(STEPS));
  simulation.finish();
  return measuresOf(plan, counter);
}
