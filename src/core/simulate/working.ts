import { mix } from '../lib/random.ts';
import { statusAfter } from '../compile/statusRules.ts';
import { Due } from './agenda.ts';
import { settleAndBegin } from './beginning.ts';
import { setStatus } from './moving.ts';
import { planActivity } from './planWork.ts';
import { Purpose, type Run } from './run.ts';
import { EventKind } from './runLog.ts';

/** Work on the lead begins: the first response, where a person does it. */
export function startActivity(run: Run, slot: number, level: number, n: number, now: number): void {
  const { plan, pool, agenda } = run;
  const at = slot * pool.depth + level;
  const number = plan.stages[pool.stage[at]!]!.activities[n]!;
  const activity = plan.activities[number]!;
  run.log(slot, now, EventKind.activityStarted, number);
  const end = run.afterDelay(activity.effort, slot, pool.word[at]!, mix(activity.word, Purpose.effort), now);
  agenda.plan(end, Due.activityEnd, slot, level, pool.serial[at]!, n);
  if (!activity.isPersonal) return;
  for (let l = level; l >= 0; l -= 1) {
    const visit = slot * pool.depth + l;
    if (Number.isNaN(pool.responded[visit]!)) pool.responded[visit] = now;
  }
  changeStatus(run, slot, 'activity', now);
}

/** Work on the lead ends: the next activity follows, or the outcome. */
export function endActivity(run: Run, slot: number, level: number, n: number, now: number): void {
  const { plan, pool } = run;
  const at = slot * pool.depth + level;
  const number = plan.stages[pool.stage[at]!]!.activities[n]!;
  const serial = pool.serial[at]!;
  run.log(slot, now, EventKind.activityEnded, number);
  if (plan.activities[number]!.makesContact && !changeStatus(run, slot, 'contact', now)) return;
  if (pool.serial[at] === serial) planActivity(run, slot, n + 1, now);
}

/** Sets the status that work brings, and lets automatic ways see it. Returns false when the lead has ended. */
function changeStatus(run: Run, slot: number, what: 'activity' | 'contact', now: number): boolean {
  const status = statusAfter(run.plan, run.pool.status[slot]!, what);
  if (status < 0) return true;
  setStatus(run, slot, status, now);
  return settleAndBegin(run, slot, now);
}
