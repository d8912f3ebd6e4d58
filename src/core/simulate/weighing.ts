import type { PlanWay } from '../compile/plan.ts';
import { meets } from './meets.ts';
import type { Run } from './run.ts';

/** The probability of each way (O2, O3), closed ones 0; null when none is open. */
export function weigh(
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
