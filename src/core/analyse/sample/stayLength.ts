import type { Plan, PlanDelay } from '../../compile/plan.ts';
import { MS_PER } from '../../criteria/criterion.ts';
import { sample } from '../../lib/distributions.ts';
import { lineageOf } from './wayFinder.ts';

/** A clock of a stage: when it strikes, and the way that is taken then if it is open. */
export interface StayClock {
  readonly ms: number;
  readonly way: number;
}

/** The clocks that run in a stage, of its own ways and of those of the groups around it. */
export function clocksOf(plan: Plan, stage: number): StayClock[] {
  return lineageOf(plan, stage).flatMap((place) => {
    const { clockWays, maximumTimeWays, promises } = plan.stages[place]!;
    const longest = promises.at(-1)?.maximumTime?.elapsedMs;
    return [
      ...clockWays.map((way) => ({ ms: plan.ways[way]!.clock!.elapsedMs, way })),
      ...(longest === undefined ? [] : maximumTimeWays.map((way) => ({ ms: longest, way }))),
    ];
  });
}

/** When a stay ends at the latest: at the first clock that asks nothing; without one, when a run would end. */
export function longestStay(plan: Plan, stage: number): number {
  const sure = clocksOf(plan, stage).filter(({ way }) => plan.ways[way]!.criterion < 0);
  return Math.min(plan.runDays * MS_PER.days, ...sure.map(({ ms }) => ms));
}

/**
 * How long a lead stays at most: until a clock ends its stay or, where people decide, for the time that the work and
 * the decision take. Queues and calendars are left out.
 */
export function stayLength(plan: Plan, stage: number, key: readonly [number, number]): number {
  const { isGate, decisionWays, activities, word } = plan.stages[stage]!;
  if (isGate) return 0;
  const longest = longestStay(plan, stage);
  const deciding = plan.ways[decisionWays[0] ?? -1];
  if (deciding === undefined) return longest;
  const drawn = (delay: PlanDelay | null, purpose: number) =>
    delay === null ? 0 : sample(delay.sampler, key[0], key[1], word, purpose) * delay.elapsedUnitMs;
  const work = activities.reduce((sum, at) => {
    const { wait, effort, word: purpose } = plan.activities[at]!;
    return sum + drawn(wait, purpose) + drawn(effort, purpose + 1);
  }, 0);
  return Math.min(work + drawn(deciding.delay, deciding.word), longest);
}
