// The outcome (O1 to O4): drawn among the open ways, and made when its delay has passed.

import { beginAll } from './beginning';
import { meets } from './criteria';
import { FOR_DELAY, FOR_OUTCOME, FOR_REASON, afterDelay, wordOf } from './draws';
import { Lead } from './leadRecords';
import { visitOf } from './leads';
import { itemOf, lengthOf } from './lists';
import { OUTCOME } from './log';
import { isGoingRound, markStuck, settle, takeWay } from './moving';
import { reasonTotal, reasonWeights, stageAt, wayAt } from './plan';
import { Way } from './planRecords';
import { purposeOf, uniform } from './random';
import { weigh, weightOf } from './weighing';
import { DECIDED, planWork } from './work';

/** Draws the outcome and plans the move; marks the lead stuck where no way is open. */
export function drawOutcome(lead: Lead, now: f64): void {
  const level: i32 = lead.leaf;
  const stage = stageAt(visitOf(lead, level).stage);
  const ways = stage.decisionWays;
  const count = lengthOf(ways);
  const round = <i32>lead.outcomeRound;
  const where = wordOf(lead, level);
  let chosen = -1;
  if (stage.fixedShares !== 0) {
    lead.outcomeRound += 1;
    const u = uniform(lead.key, where, FOR_OUTCOME + round);
    for (let n = 0; n < count && chosen < 0; n += 1)
      if (u < load<f64>(stage.fixedShares + ((<usize>n) << 3))) chosen = itemOf(ways, n);
  } else {
    if (!weigh(lead, stage, level, now)) {
      markStuck(lead);
      return;
    }
    lead.outcomeRound += 1;
    const u = uniform(lead.key, where, FOR_OUTCOME + round);
    let sum: f64 = 0;
    for (let n = 0; n < count && chosen < 0; n += 1) {
      sum += weightOf(n);
      if (u < sum) chosen = itemOf(ways, n);
    }
  }
  // A total below 1 means that the rest stays: this lead does.
  if (chosen < 0) return;
  const way = wayAt(chosen);
  const due = afterDelay(way.delay, lead, where, purposeOf(way.word, FOR_DELAY + round), now);
  if (due === now) decide(lead, chosen, now);
  else {
    lead.workSubject = chosen;
    planWork(lead, DECIDED, due, now);
  }
}

/** The decided move is due: it is made if its way is still open, and drawn anew if not (O4). */
export function decide(lead: Lead, place: i32, now: f64): void {
  const way = wayAt(place);
  if (!meets(way.criterion, lead, way.fromDepth, now)) {
    drawOutcome(lead, now);
    return;
  }
  if (isGoingRound(lead, now)) {
    markStuck(lead);
    return;
  }
  const reason = way.reasonCount === 0 ? -1 : drawReason(lead, way);
  takeWay(lead, place, now, OUTCOME, reason);
  if (settle(lead, now)) beginAll(lead, now);
}

function drawReason(lead: Lead, way: Way): i32 {
  const weights = reasonWeights + ((<usize>(<i32>lead.source * reasonTotal + way.reasonStart)) << 3);
  let total: f64 = 0;
  for (let n = 0; n < way.reasonCount; n += 1) total += load<f64>(weights + ((<usize>n) << 3));
  if (total === 0) return -1;
  const u = uniform(lead.key, wordOf(lead, lead.leaf), purposeOf(way.word, FOR_REASON)) * total;
  let sum: f64 = 0;
  for (let n = 0; n < way.reasonCount; n += 1) {
    sum += load<f64>(weights + ((<usize>n) << 3));
    if (sum >= u) return way.reasonStart + n;
  }
  return way.reasonStart + way.reasonCount - 1;
}
