import { compileBlueprint } from '../../../src/core/compile/compileBlueprint.ts';
import type { Plan } from '../../../src/core/compile/plan.ts';
import { funnel12Blueprint } from '../funnel12/blueprint.ts';
import { funnel12 } from '../funnel12/network.ts';

/** The plan of the reference network for so many expected leads. */
export function funnel12Plan(leads: number): Plan {
  const { plan } = compileBlueprint(funnel12Blueprint(funnel12(leads)));
  if (plan === null) throw new Error('The reference network does not compile.');
  return plan;
}
