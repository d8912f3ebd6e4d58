import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Plan } from '../../../src/core/compile/plan.ts';
import { measuresOf } from '../../../src/core/metrics/measure/measureRun.ts';
import { RunCounter } from '../../../src/core/metrics/measure/tally.ts';
import { Simulation } from '../../../src/core/simulate/simulation.ts';
import { funnel12Blueprint } from '../funnel12/blueprint.ts';
import type { Counts } from '../funnel12/figures.ts';
import type { Network } from '../funnel12/network.ts';

/** As many things at a time as the worker lets happen. */
const STEPS = 50_000;

/** The plan of the reference network. */
export function funnel12Plan(network: Network): Plan {
  const { plan } = compileBlueprint(funnel12Blueprint(network));
  if (plan === null) throw new Error('The reference network does not compile.');
  return plan;
}

/**
 * Our engine with everything on: every row of the log is written, events included, and counted as it is, and all
 * measures are worked out at the end. No copy of the log is kept, as no other contestant keeps one. The result is
 * the run, ready to start.
 */
export function oursOf(network: Network, seed: number): () => Counts {
  const plan = funnel12Plan(network);
  return () => {
    const counter = new RunCounter(plan);
    const simulation = new Simulation(plan, { leads: null, days: network.days, seed }, null, (rows) =>
      counter.add(rows),
    );
    while (simulation.advance(STEPS));
    simulation.finish();
    const { teams } = simulation;
    const { arrived, customers, stages } = measuresOf(plan, counter, false, { teams });
    const own = stages.slice(0, network.stages.length);
    const sum = (of: (stage: (typeof own)[number]) => number) =>
      own.reduce((total, stage) => total + of(stage), 0);
    return {
      leads: arrived,
      visits: sum(({ outflow }) => outflow),
      breaches: sum(({ slaDue }) => slaDue),
      won: customers,
      inside: sum(({ balance }) => balance),
    };
  };
}
