import type { Plan } from '../core/compile/plan.ts';
import { hashOf } from '../core/compile/planHash.ts';
import { costsOf } from '../core/metrics/measure/costs.ts';
import type { Blueprint } from '../core/model/blueprint.ts';

/** A short name for all that the numbers of a run follow from: the plan with all its levels, and what things cost. */
export function runHash(blueprint: Blueprint, plan: Plan): string {
  return hashOf([plan.hash, costsOf(blueprint, plan)]);
}
