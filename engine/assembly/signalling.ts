// Signals and score (S1 to S4).

import { NEXT_SIGNAL, SCORE_FALL, nextNumber, planEvent, planTimer } from './agenda';
import { settleAndBegin } from './beginning';
import { meets } from './criteria';
import { FOR_SIGNAL_KIND, FOR_SIGNAL_TIME, wordOf } from './draws';
import { HAND_RAISER, countSignal, hasScores, scoreOf, setField, visitOf, Lead } from './leads';
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
  stageAt,
} from './plan';
import { uniform } from './random';
import { decayed, nextFall } from './score';

/** Plans the lead's next signal where it is (S1): the first of independent Poisson processes, and which. */
export function planSignal(lead: Lead, now: f64): void {
  const level: i32 = lead.leaf;
  const stage = stageAt(visitOf(lead, level).stage);
  const list = stage.signals;
  const count = lengthOf(list);
  if (count == 0) return;
  let total: f64 = 0;
  for (let n = 0; n < count; n += 1)
    total += load<f64>(stage.signalRates + ((<usize>n) << 3)) * factorOf(lead, itemOf(list, n), level, now);
  if (total <= 0) return;
  const score = scoreOf(lead);
  const round = <i32>score.signalRound;
  score.signalRound += 1;
  const where = wordOf(lead, level);
  const wait = -NativeMath.log(uniform(lead.key, where, FOR_SIGNAL_TIME + round)) / total;
  let chosen = uniform(lead.key, where, FOR_SIGNAL_KIND + round) * total;
  let which = count - 1;
  for (let n = 0; n < count; n += 1) {
    chosen -= load<f64>(stage.signalRates + ((<usize>n) << 3)) * factorOf(lead, itemOf(list, n), level, now);
    if (chosen < 0) {
      which = n;
      break;
    }
  }
  score.nextSignal = itemOf(list, which);
  score.signalNumber = nextNumber();
  planEvent(now + floor(wait + 0.5), score.signalNumber, (<u32>changetype<usize>(lead)) | NEXT_SIGNAL);
}

function factorOf(lead: Lead, place: i32, level: i32, now: f64): f64 {
  const signal = signalAt(place);
  const modifiers = signal.modifiers;
  for (let n = 0; n < lengthOf(modifiers); n += 1) {
    if (meets(itemOf(modifiers, n), lead, level, now))
      return load<f64>(signal.modifierFactors + ((<usize>n) << 3));
  }
  return 1;
}

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
  if (signal.component == 0) score.engagement = max<f64>(0, score.engagement + signal.points);
  else score.intent = max<f64>(0, score.intent + signal.points);
  score.at = now;
  watchScore(lead, now);
  const visit = visitOf(lead, lead.leaf);
  const serial = visit.serial;
  if (settleAndBegin(lead, now) && visit.serial == serial) planSignal(lead, now);
}

/** Plans the instant at which the score falls below a boundary that an automatic way waits for (S3). */
export function watchScore(lead: Lead, now: f64): void {
  if (boundaryCount == 0) return;
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
  if (due != Infinity) planTimer(due, score.fallNumber, (<u32>changetype<usize>(lead)) | SCORE_FALL);
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
