import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Plan } from '../../../src/core/compile/plan.ts';
import { measuredRun } from '../../../src/core/experiment/measuredRun.ts';
import { funnel12Blueprint } from '../funnel12/blueprint.ts';
import type { Counts } from '../funnel12/figures.ts';
import type { Network } from '../funnel12/network.ts';

/** The plan of the reference network. */
export function funnel12Plan(network: Network): Plan {
  const { plan } = compileBlueprint(funnel12Blueprint(network));
  if (plan === null) throw new Error('The reference network does not compile.');
  return plan;
}

/**
 * Our engine with everything on: every row of the log is written, counted chunk by chunk as it leaves, as in the
 * worker, and all measures are worked out at the end. The result is the run, ready to start.
 */
export function oursOf(network: Network, seed: number): () => Counts {
  const plan = funnel12Plan(network);
  return () => {
    const { arrived, customers, stages } = measuredRun(
      plan,
      { leads: null, days: network.days, seed },
      { onChunk: () => undefined },
    );
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
