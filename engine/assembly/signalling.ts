// What a signal does, and the score (S2 to S4).

import { SCORE_FALL, nextNumber, planTimer } from './agenda';
import { settleAndBegin } from './beginning';
import { meets } from './criteria';
import { HAND_RAISER, Lead } from './leadRecords';
import { countSignal, hasScores, scoreOf, setField, visitOf } from './leads';
import { itemOf, lengthOf } from './lists';
import { SIGNAL, writeEvent } from './log';
import {
  boundaryComponents,
  boundaryCount,
  boundaryValues,
  fitCriteria,
  fitPoints,
  halfLife,
  signalAt,
} from './plan';
import { planSignal } from './planSignal';
import { decayed, nextFall } from './score';

/** A signal occurs (S2): points, fields, the count; then automatic ways are tested, and the next one is planned. */
export function takeSignal(lead: Lead, now: f64): void {
  const score = scoreOf(lead);
  const place = score.nextSignal;
  const signal = signalAt(place);
  writeEvent(lead, now, SIGNAL, place);
  if (signal.counter >= 0) countSignal(lead, signal.counter);
  if (signal.isHandRaise) lead.flags |= HAND_RAISER;
  const sets = signal.sets;
  for (let n = 0; n < lengthOf(sets); n += 1)
    setField(lead, itemOf(sets, n), load<f64>(signal.setValues + ((<usize>n) << 3)));
  if (lengthOf(sets) > 0) countFit(lead, now);
  const elapsed = now - score.at;
  score.engagement = decayed(score.engagement, elapsed, halfLife);
  score.intent = decayed(score.intent, elapsed, halfLife);
  if (signal.component === 0) score.engagement = max<f64>(0, score.engagement + signal.points);
  else score.intent = max<f64>(0, score.intent + signal.points);
  score.at = now;
  watchScore(lead, now);
  const visit = visitOf(lead, lead.leaf);
  const serial = visit.serial;
  if (settleAndBegin(lead, now) && visit.serial === serial) planSignal(lead, now);
}

/** Plans the instant at which the score falls below a boundary that an automatic way waits for (S3). */
export function watchScore(lead: Lead, now: f64): void {
  if (boundaryCount === 0) return;
  const score = scoreOf(lead);
  score.fallNumber = nextNumber();
  const due = nextFall(
    boundaryComponents,
    boundaryValues,
    score.fit,
    score.engagement,
    score.intent,
    score.at,
    now,
    halfLife,
  );
  if (due !== Infinity) planTimer(due, score.fallNumber, (<u32>changetype<usize>(lead)) | SCORE_FALL);
}

/** Counts the fit points that the lead's fields earn (S3). */
export function countFit(lead: Lead, now: f64): void {
  if (!hasScores()) return;
  let fit: f64 = 0;
  for (let n = 0; n < lengthOf(fitCriteria); n += 1) {
    if (meets(itemOf(fitCriteria, n), lead, -1, now)) fit += load<f64>(fitPoints + ((<usize>n) << 3));
  }
  scoreOf(lead).fit = fit;
}
