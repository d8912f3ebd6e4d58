import type { Plan } from '../core/compile/plan.ts';
import { costsOf } from '../core/metrics/measure/costs.ts';
import { measuresOf } from '../core/metrics/measure/measureRun.ts';
import { RunCounter } from '../core/metrics/measure/tally.ts';
import type { RunMeasures } from '../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../core/model/blueprint.ts';
import type { Chunk } from '../core/simulate/runLog.ts';
import { Simulation } from '../core/simulate/simulation.ts';
import type { RunSettings } from './protocol.ts';

const DAY_MS = 86_400_000;

/** A run that is measured while it is made, in pieces. */
export interface MeasuredSimulation {
  readonly simulation: Simulation;
  /** What can be said before the run has ended. */
  measuresSoFar(): RunMeasures;
  /** Ends the run where it is; the measures are those of the time that was simulated. */
  finish(): RunMeasures;
  /** Ends the run for nobody. */
  abandon(): void;
}

/** Begins a run of a plan and the blueprint it is from. Each chunk of the log is counted, then handed on; null: nobody wants the log. */
export function measuredSimulation(
  { plan, blueprint }: { readonly plan: Plan; readonly blueprint: Blueprint },
  { level: _level, ...settings }: RunSettings,
  onChunk: ((chunk: Chunk) => void) | null,
): MeasuredSimulation {
  const warmUpMs = Math.round(settings.warmUpDays * DAY_MS);
  const counter = new RunCounter(plan, { warmUpMs, untilMs: Math.round(settings.days * DAY_MS) });
  const costs = costsOf(blueprint, plan);
  let isWanted = true;
  const simulation = new Simulation(
    plan,
    { ...settings, events: onChunk !== null },
    onChunk && ((chunk) => isWanted && onChunk(chunk)),
    (rows) => isWanted && counter.add(rows),
  );
  const measures = (isQuick: boolean) =>
    measuresOf(plan, counter, isQuick, { teams: simulation.teams, costs });
  return {
    simulation,
    measuresSoFar: () => measures(true),
    finish() {
      if (simulation.progress < 1) counter.endAt(Math.max(warmUpMs, simulation.now));
      simulation.finish();
      return measures(false);
    },
    abandon() {
      isWanted = false;
      simulation.finish();
    },
  };
}
