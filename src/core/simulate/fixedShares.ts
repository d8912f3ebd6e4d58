import type { Plan, PlanStage } from '../compile/plan.ts';

/**
 * The cumulated weights of a stage's decision ways (rule O2) where they are the same for every lead at any time:
 * all always open, without modifiers, and untouched by the response decay. null where they depend on the lead.
 */
export function fixedSharesOf(plan: Plan, stage: PlanStage): readonly number[] | null {
  const ways = stage.decisionWays.map((way) => plan.ways[way]!);
  const slowsDown =
    plan.responseDecay.length > 0 && stage.promises.some(({ firstResponse }) => firstResponse !== null);
  const isFixed = ways.every(({ criterion, modifiers }) => criterion < 0 && modifiers.length === 0);
  if (ways.length === 0 || slowsDown || !isFixed) return null;
  const given = ways.reduce((sum, { share }) => sum + Math.max(0, share), 0);
  const asked = ways.filter(({ share }) => share < 0).length;
  const left = Math.max(0, 1 - given);
  const total = given + (asked > 0 ? left : 0);
  let sum = 0;
  return ways.map(({ share }) => {
    const weight = share < 0 ? left / asked : share;
    // Where all weigh nothing, the open ones share what is nothing: the lead stays.
    sum += total > 1 ? weight / total : weight;
    return sum;
  });
}
