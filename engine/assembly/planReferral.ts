// When a lead refers somebody next (X2).

import { REFERRAL, planEntry } from './agenda';
import { FOR_REFERRAL, afterDelay, wordOf } from './draws';
import { Lead } from './leadRecords';
import { referralRound, roundsOf, setReferralRound, visitOf } from './leads';
import { itemOf, lengthOf } from './lists';
import { wayAt } from './plan';
import { Stage } from './planRecords';
import { purposeOf } from './random';

/** Plans the first referral along each referral way of a stage that was entered, group or not. */
export function planReferrals(lead: Lead, stage: Stage, level: i32, now: f64): void {
  const ways = stage.referralWays;
  for (let n = 0; n < lengthOf(ways); n += 2) {
    setReferralRound(lead, itemOf(ways, n + 1), 0);
    planNextReferral(lead, level, itemOf(ways, n), itemOf(ways, n + 1), now);
  }
}

/** Plans one more referral along a way, unless it is used up. */
export function planNextReferral(lead: Lead, level: i32, place: i32, counter: i32, now: f64): void {
  const way = wayAt(place);
  // Without a time between referrals there would be endlessly many at once: such a way makes none.
  if (way.delay === 0) return;
  if (way.maximumRounds >= 0 && roundsOf(lead, way.counter) >= way.maximumRounds) return;
  const round = referralRound(lead, counter);
  setReferralRound(lead, counter, round + 1);
  // Who was there before the run makes its first referral in it.
  const from = max<f64>(now, 0);
  const due = afterDelay(
    way.delay,
    lead,
    wordOf(lead, level),
    purposeOf(way.word, FOR_REFERRAL + round),
    from,
  );
  planEntry(max(due, from + 1), REFERRAL, lead, level, visitOf(lead, level).serial, place);
}
