import type { Plan } from '../compile/plan.ts';
import type { Costs } from '../metrics/measure/costs.ts';
import { measuresOf } from '../metrics/measure/measureRun.ts';
import { RunCounter } from '../metrics/measure/tally.ts';
import type { RunMeasures } from '../metrics/stageMeasures.ts';
import type { Chunk } from '../simulate/runLog.ts';
import { Simulation, type SimulationOptions } from '../simulate/simulation.ts';

const DAY_MS = 86_400_000;
const STEPS = 50_000;

/** What else there is to a run: what things cost, and who sees each chunk of its log. */
export interface BesidesRun {
  readonly costs?: Costs;
  /** Left out: no events are written, which measures do without. */
  readonly onChunk?: (chunk: Chunk) => void;
}

/** Makes one run to its end and measures it while it is made: no more of its log is in memory than a few chunks. */
export function measuredRun(
  plan: Plan,
  options: SimulationOptions,
  { costs, onChunk }: BesidesRun = {},
): RunMeasures {
  const counter = new RunCounter(plan, {
    warmUpMs: Math.round((options.warmUpDays ?? 0) * DAY_MS),
    untilMs: Math.round(options.days * DAY_MS),
  });
  const simulation = new Simulation(
    plan,
    { ...options, events: onChunk !== undefined },
    onChunk ?? null,
    (rows) => counter.add(rows),
  );
  while (simulation.advance(STEPS));
  simulation.finish();
  return measuresOf(plan, counter, false, {
    teams: simulation.teams,
    ...(costs === undefined ? {} : { costs }),
  });
}
