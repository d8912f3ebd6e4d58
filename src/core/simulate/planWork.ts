import { mix } from '../lib/random.ts';
import { Due } from './agenda.ts';
import { meets } from './meets.ts';
import { Purpose, type Run } from './run.ts';

/** Plans the start of the first activity at or after a place in the stage's list; without one, the outcome (W1). */
export function planActivity(run: Run, slot: number, place: number, now: number): void {
  const { plan, pool, agenda } = run;
  const level = pool.leaf[slot]!;
  const at = slot * pool.depth + level;
  const { activities, decisionWays } = plan.stages[pool.stage[at]!]!;
  for (let n = place; n < activities.length; n += 1) {
    const activity = plan.activities[activities[n]!]!;
    if (!meets(plan, pool, activity.criterion, slot, level, now)) continue;
    const start = run.afterDelay(activity.wait, slot, pool.word[at]!, mix(activity.word, Purpose.wait), now);
    agenda.plan(start, Due.activityStart, slot, level, pool.serial[at]!, n);
    return;
  }
  // An outcome is an event: timers of this instant come first, so it goes through the agenda even at once.
  if (decisionWays.length > 0) agenda.plan(now, Due.outcome, slot, level, pool.serial[at]!, -1);
}
