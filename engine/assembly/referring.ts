// Referrals (X2): a lead brings another one, which has a life of its own.

import { REFERRAL, planEntry } from './agenda';
import { arrive } from './arriving';
import { settleAndBegin } from './beginning';
import { meets } from './criteria';
import { FOR_REFERRAL, afterDelay, wordOf } from './draws';
import { countRound, referralRound, roundsOf, setReferralRound, visitOf, Lead } from './leads';
import { itemOf, lengthOf } from './lists';
import { REFERRED, writeEvent } from './log';
import { referralSource, wayAt, Stage } from './plan';
import { keyFrom, purposeOf } from './random';

/** Plans the first referral along each referral way of a stage that was entered, group or not. */
export function planReferrals(lead: Lead, stage: Stage, level: i32, now: f64): void {
  const ways = stage.referralWays;
  for (let n = 0; n < lengthOf(ways); n += 2) {
    setReferralRound(lead, itemOf(ways, n + 1), 0);
    planNext(lead, level, itemOf(ways, n), itemOf(ways, n + 1), now);
  }
}

/** Plans one more referral along a way, unless it is used up. */
function planNext(lead: Lead, level: i32, place: i32, counter: i32, now: f64): void {
  const way = wayAt(place);
  // Without a time between referrals there would be endlessly many at once: such a way makes none.
  if (way.delay == 0) return;
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

/** The lead refers somebody: a new lead begins, the next referral is planned, and automatic ways see the count. */
export function refer(lead: Lead, level: i32, place: i32, counter: i32, now: f64): void {
  const way = wayAt(place);
  const isOpen = meets(way.criterion, lead, level, now);
  if (isOpen) {
    writeEvent(lead, now, REFERRED, place);
    if (way.countsRounds) countRound(lead, way.counter);
    const child = lead.children;
    lead.children = child + 1;
    const key = keyFrom(lead.key, child + 1, FOR_REFERRAL);
    const source = referralSource >= 0 ? referralSource : <i32>lead.source;
    const entry = itemOf(way.enters, lengthOf(way.enters) - 1);
    arrive(source, key, lead.row, child, way.enters, entry, now);
  }
  planNext(lead, level, place, counter, now);
  if (isOpen) settleAndBegin(lead, now);
}
