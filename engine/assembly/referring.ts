// Referrals (X2): a lead brings another one, which has a life of its own.

import { arrive } from './arriving';
import { settleAndBegin } from './beginning';
import { meets } from './criteria';
import { FOR_REFERRAL } from './draws';
import { Lead } from './leadRecords';
import { countChild, countRound } from './leads';
import { REFERRED, writeEvent } from './log';
import { referralSource, wayAt } from './plan';
import { planNextReferral } from './planReferral';
import { keyFrom } from './random';
import { hold } from './work';

/** The lead refers somebody: a new lead begins, the next referral is planned, and automatic ways see the count. */
export function refer(lead: Lead, level: i32, place: i32, counter: i32, now: f64): void {
  const way = wayAt(place);
  const isOpen = meets(way.criterion, lead, level, now);
  if (isOpen) {
    writeEvent(lead, now, REFERRED, place);
    if (way.countsRounds) countRound(lead, way.counter);
    const child = countChild(lead);
    const key = keyFrom(lead.key, child + 1, FOR_REFERRAL);
    const source = referralSource >= 0 ? referralSource : <i32>lead.source;
    // The lead that refers comes to rest before anybody takes on the one that it brings.
    hold(true);
    arrive(source, key, lead.row, child, way.enters, way.to, now);
    hold(false);
  }
  planNextReferral(lead, level, place, counter, now);
  if (isOpen) settleAndBegin(lead, now);
}
