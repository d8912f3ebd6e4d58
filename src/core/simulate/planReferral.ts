import { mix } from '../lib/random.ts';
import { Due } from './agenda.ts';
import { Purpose, type Run } from './run.ts';

/** Plans the first referral along each referral way of a stage that was entered, group or not (X2). */
export function planReferrals(run: Run, slot: number, level: number, now: number): void {
  const { plan, pool } = run;
  const at = slot * pool.depth + level;
  pool.referralRound[at] = 0;
  for (const way of plan.stages[pool.stage[at]!]!.referralWays) planNextReferral(run, slot, level, way, now);
}

/** Plans one more referral along a way, unless it is used up. */
export function planNextReferral(run: Run, slot: number, level: number, place: number, now: number): void {
  const { plan, pool } = run;
  const way = plan.ways[place]!;
  // Without a time between referrals there would be endlessly many at once: such a way makes none.
  if (way.delay === null || isUsedUp(run, slot, place)) return;
  const at = slot * pool.depth + level;
  const round = pool.referralRound[at]!;
  pool.referralRound[at] = round + 1;
  const due = run.afterDelay(way.delay, slot, pool.word[at]!, mix(way.word, Purpose.referral + round), now);
  run.agenda.plan(Math.max(due, now + 1), Due.referral, slot, level, pool.serial[at]!, place);
}

function isUsedUp(run: Run, slot: number, place: number): boolean {
  const { maximumRounds } = run.plan.ways[place]!;
  return maximumRounds >= 0 && run.pool.rounds[slot * run.pool.wayCount + place]! >= maximumRounds;
}
