import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import { measuresOf } from '../../../src/core/metrics/measure/measureRun.ts';
import { RunCounter } from '../../../src/core/metrics/measure/tally.ts';
import { Simulation } from '../../../src/core/simulate/simulation.ts';
import { funnel12Blueprint } from '../funnel12/blueprint.ts';
import type { Counts } from '../funnel12/figures.ts';
import type { Network } from '../funnel12/network.ts';

const SLICE_EVENTS = 1_000_000;

/**
 * Our engine with everything on: every row of the log is written, counted chunk by chunk as it leaves, as the
 * worker does, and the measures of all stages are worked out at the end. The result is the run, ready to start.
 */
export function oursOf(network: Network, seed: number): () => Counts {
  const { plan } = compileBlueprint(funnel12Blueprint(network));
  if (plan === null) throw new Error('The reference network does not compile.');
  return () => {
    const counter = new RunCounter(plan);
    const simulation = new Simulation(plan, { leads: null, days: network.days, seed }, (chunk) =>
      counter.add(chunk),
    );
    while (simulation.advance(SLICE_EVENTS));
    simulation.finish();
    const { arrived, customers } = measuresOf(plan, counter);
    const stages = counter.stages.slice(0, network.stages.length);
    const sum = (of: (stage: (typeof stages)[number]) => number) =>
      stages.reduce((total, stage) => total + of(stage), 0);
    return {
      leads: arrived,
      visits: sum(({ ended }) => ended),
      breaches: sum(({ late }) => late),
      won: customers,
      inside: sum(({ open }) => open),
      bytesPerLead: null,
    };
  };
}
