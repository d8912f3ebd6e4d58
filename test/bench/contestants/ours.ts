import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Plan } from '../../../src/core/compile/plan.ts';
import { measuredRun, type BesidesRun } from '../../../src/core/experiment/measuredRun.ts';
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
 * Our engine as a replication or the live what-if uses it: all rules, every visit written and counted, all measures
 * worked out at the end; like every other contestant it keeps no log. The result is the run, ready to start.
 */
export function oursOf(network: Network, seed: number): () => Counts {
  return prepared(network, seed, {});
}

/** The same with everything that happens to every lead written as well, and handed over in chunks that stay. */
export function oursWithLogOf(network: Network, seed: number): () => Counts {
  return prepared(network, seed, { onChunk: () => undefined });
}

function prepared(network: Network, seed: number, besides: BesidesRun): () => Counts {
  const plan = funnel12Plan(network);
  return () => {
    const { arrived, customers, stages } = measuredRun(
      plan,
      { leads: null, days: network.days, seed },
      besides,
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
