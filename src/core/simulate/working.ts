import { mix, uniform } from '../lib/random.ts';
import { firstAtLeast } from '../lib/distributions.ts';
import type { PlanWay } from '../compile/plan.ts';
import { statusAfter } from '../compile/statusRules.ts';
import { Due } from './agenda.ts';
import { meets } from './meets.ts';
import { isGoingRound, markStuck, setStatus, settle, takeWay } from './moving.ts';
import { beginAll } from './beginning.ts';
import { Purpose, type Run } from './run.ts';
import { EventKind } from './runLog.ts';

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

/** Lets the lead come to rest and, where it has moved, begins what begins there. Returns false when it has ended. */
export function settleAndBegin(run: Run, slot: number, now: number): boolean {
  const { pool } = run;
  const before = pool.serial[slot * pool.depth + pool.leaf[slot]!];
  if (!settle(run, slot, now)) return false;
  if (pool.serial[slot * pool.depth + pool.leaf[slot]!] !== before) beginAll(run, slot, now);
  return true;
}

/** Draws the outcome (O1 to O4) and plans the move; marks the lead stuck where no way is open. */
export function drawOutcome(run: Run, slot: number, level: number, now: number): void {
  const { plan, pool } = run;
  const at = slot * pool.depth + level;
  const ways = plan.stages[pool.stage[at]!]!.decisionWays;
  const weights = weigh(run, slot, level, ways, now);
  if (weights === null) {
    markStuck(run, slot);
    return;
  }
  const round = pool.outcomeRound[slot]!;
  pool.outcomeRound[slot] = round + 1;
  const u = uniform(pool.keyA[slot]!, pool.keyB[slot]!, pool.word[at]!, Purpose.outcome + round);
  let sum = 0;
  for (let n = 0; n < ways.length; n += 1) {
    sum += weights[n]!;
    if (u >= sum) continue;
    const way = plan.ways[ways[n]!]!;
    const due = run.afterDelay(way.delay, slot, pool.word[at]!, mix(way.word, Purpose.delay + round), now);
    if (due === now) decide(run, slot, level, ways[n]!, now);
    else run.agenda.plan(due, Due.outcome, slot, level, pool.serial[at]!, ways[n]!);
    return;
  }
  // A total below 1 means that the rest stays: this lead does.
}

/** The decided move is due: it is made if its way is still open, and drawn anew if not (O4). */
export function decide(run: Run, slot: number, level: number, place: number, now: number): void {
  const { plan, pool } = run;
  const way = plan.ways[place]!;
  if (!meets(plan, pool, way.criterion, slot, plan.stages[way.from]!.depth, now)) {
    drawOutcome(run, slot, level, now);
    return;
  }
  if (isGoingRound(run, slot, now)) {
    markStuck(run, slot);
    return;
  }
  const reason = drawReason(run, slot, level, way);
  takeWay(run, slot, place, now, EventKind.outcome, reason);
  if (settle(run, slot, now)) beginAll(run, slot, now);
}

function drawReason(run: Run, slot: number, level: number, way: PlanWay): number {
  if (way.reasonCount === 0) return -1;
  const { plan, pool } = run;
  const source = pool.source[slot]!;
  let sum = 0;
  const cumulated: number[] = [];
  for (let n = 0; n < way.reasonCount; n += 1) {
    const { weight, sourceWeights } = plan.reasons[way.reasonStart + n]!;
    sum += sourceWeights.find((own) => own.source === source)?.weight ?? weight;
    cumulated.push(sum);
  }
  if (sum === 0) return -1;
  const word = pool.word[slot * pool.depth + level]!;
  const u = uniform(pool.keyA[slot]!, pool.keyB[slot]!, word, mix(way.word, Purpose.reason));
  return way.reasonStart + firstAtLeast(cumulated, u * sum);
}

/** The probability of each way (O2, O3), closed ones 0; null when none is open. */
function weigh(
  run: Run,
  slot: number,
  level: number,
  ways: readonly number[],
  now: number,
): Float64Array | null {
  const { plan, pool } = run;
  const weights = new Float64Array(ways.length);
  const open = new Uint8Array(ways.length);
  let given = 0;
  let asked = 0;
  let openCount = 0;
  for (let n = 0; n < ways.length; n += 1) {
    const way = plan.ways[ways[n]!]!;
    const from = plan.stages[way.from]!.depth;
    const share = ownShare(run, way, slot, from, now);
    weights[n] = share;
    if (share < 0) asked += 1;
    else given += share;
    if (meets(plan, pool, way.criterion, slot, from, now)) {
      open[n] = 1;
      openCount += 1;
    }
  }
  if (openCount === 0) return null;
  // Ways without a share divide what the others leave over; shares above 1 in all are read as proportions.
  const left = Math.max(0, 1 - given);
  const total = Math.max(given + (asked > 0 ? left : 0), 0);
  const scale = total > 1 ? 1 / total : 1;
  let openTotal = 0;
  for (let n = 0; n < ways.length; n += 1) {
    if (weights[n]! < 0) weights[n] = left / asked;
    weights[n] = weights[n]! * scale;
    if (open[n] === 1) openTotal += weights[n]!;
  }
  const whole = Math.min(1, total);
  for (let n = 0; n < ways.length; n += 1) {
    // Closed ways' weight goes to the open ones pro rata; open ways that weigh nothing share it evenly.
    const part = openTotal > 0 ? weights[n]! / openTotal : 1 / openCount;
    weights[n] = open[n] === 1 ? part * whole : 0;
  }
  slowDown(run, slot, level, ways, weights);
  return weights;
}

/** The share of a way for this lead: the first modifier that fits, else its own; -1: what is left over. */
function ownShare(run: Run, way: PlanWay, slot: number, level: number, now: number): number {
  for (const { criterion, share } of way.modifiers) {
    if (meets(run.plan, run.pool, criterion, slot, level, now)) return share;
  }
  return way.share;
}

/** Rule O3: a slower first response takes share from advancing ways and gives it to the other open ones pro rata. */
function slowDown(
  run: Run,
  slot: number,
  level: number,
  ways: readonly number[],
  weights: Float64Array,
): void {
  const { plan, pool } = run;
  const at = slot * pool.depth + level;
  const stage = plan.stages[pool.stage[at]!]!;
  const waited = pool.responded[at]! - pool.entered[at]!;
  const promised = stage.promises.some(({ firstResponse }) => firstResponse !== null);
  if (plan.responseDecay.length === 0 || !promised || Number.isNaN(waited)) return;
  const factor = decayFactor(plan.responseDecay, waited / 3_600_000);
  let taken = 0;
  let others = 0;
  for (let n = 0; n < ways.length; n += 1) {
    if (isAdvance(plan.ways[ways[n]!]!)) {
      taken += weights[n]! * (1 - factor);
      weights[n] = weights[n]! * factor;
    } else others += weights[n]!;
  }
  if (others === 0) return;
  for (let n = 0; n < ways.length; n += 1) {
    if (!isAdvance(plan.ways[ways[n]!]!)) weights[n] = weights[n]! * (1 + taken / others);
  }
}

function isAdvance({ kind }: PlanWay): boolean {
  return kind === 'advance' || kind === 'win';
}

/** Linear between the points of the curve, constant before the first and after the last. */
function decayFactor(
  curve: readonly { readonly hours: number; readonly factor: number }[],
  hours: number,
): number {
  const next = curve.findIndex((point) => point.hours >= hours);
  if (next === 0) return curve[0]!.factor;
  if (next < 0) return curve.at(-1)!.factor;
  const before = curve[next - 1]!;
  const after = curve[next]!;
  return (
    before.factor + ((hours - before.hours) / (after.hours - before.hours)) * (after.factor - before.factor)
  );
}
