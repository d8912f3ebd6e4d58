// The probability of each way (O2, O3).

import { meets } from './criteria';
import { Lead } from './leadRecords';
import { visitOf } from './leads';
import { itemOf, lengthOf, List } from './lists';
import { allocate } from './memory';
import { decayCount, decayFactors, decayHours, wayAt } from './plan';
import { ADVANCE, WIN, Stage, Way } from './planRecords';

const HOUR = 3_600_000.0;
let weights: usize = 0;
let openWays: usize = 0;

/** Makes room for the weights of as many ways as any stage has. */
export function beginWeighing(most: i32): void {
  weights = allocate((<usize>most) << 3);
  openWays = allocate(<usize>most);
}

export function weightOf(n: i32): f64 {
  return load<f64>(weights + ((<usize>n) << 3));
}
function setWeight(n: i32, weight: f64): void {
  store<f64>(weights + ((<usize>n) << 3), weight);
}
function isOpen(n: i32): bool {
  return load<u8>(openWays + <usize>n) !== 0;
}

/** Weighs the decision ways of a stage for a lead, closed ones 0; false when none is open. */
export function weigh(lead: Lead, stage: Stage, level: i32, now: f64): bool {
  const ways = stage.decisionWays;
  const count = lengthOf(ways);
  let given: f64 = 0;
  let asked = 0;
  let openCount = 0;
  for (let n = 0; n < count; n += 1) {
    const way = wayAt(itemOf(ways, n));
    const share = ownShare(lead, way, now);
    setWeight(n, share);
    if (share < 0) asked += 1;
    else given += share;
    const open = meets(way.criterion, lead, way.fromDepth, now);
    store<u8>(openWays + <usize>n, open ? 1 : 0);
    if (open) openCount += 1;
  }
  if (openCount === 0) return false;
  // Ways without a share divide what the others leave over; shares above 1 in all are read as proportions.
  const left = max<f64>(0, 1 - given);
  const total = max<f64>(given + (asked > 0 ? left : 0), 0);
  const scale = total > 1 ? 1 / total : 1;
  let openTotal: f64 = 0;
  for (let n = 0; n < count; n += 1) {
    if (weightOf(n) < 0) setWeight(n, left / <f64>asked);
    setWeight(n, weightOf(n) * scale);
    if (isOpen(n)) openTotal += weightOf(n);
  }
  const whole = min<f64>(1, total);
  for (let n = 0; n < count; n += 1) {
    // Closed ways' weight goes to the open ones pro rata; open ways that weigh nothing share it evenly.
    const part = openTotal > 0 ? weightOf(n) / openTotal : 1 / <f64>openCount;
    setWeight(n, isOpen(n) ? part * whole : 0);
  }
  if (decayCount > 0 && stage.promisesResponse) slowDown(lead, ways, level);
  return true;
}

/** The share of a way for this lead: the first modifier that fits, else its own; -1: what is left over. */
function ownShare(lead: Lead, way: Way, now: f64): f64 {
  const modifiers = way.modifiers;
  for (let n = 0; n < lengthOf(modifiers); n += 1) {
    if (meets(itemOf(modifiers, n), lead, way.fromDepth, now))
      return load<f64>(way.modifierShares + ((<usize>n) << 3));
  }
  return way.share;
}

/** Rule O3: a slower first response takes share from advancing ways and gives it to the other open ones pro rata. */
function slowDown(lead: Lead, ways: List, level: i32): void {
  const visit = visitOf(lead, level);
  const waited = visit.responded - visit.entered;
  if (isNaN(waited)) return;
  const factor = decayFactor(waited / HOUR);
  const count = lengthOf(ways);
  let taken: f64 = 0;
  let others: f64 = 0;
  for (let n = 0; n < count; n += 1) {
    if (isAdvance(wayAt(itemOf(ways, n)))) {
      taken += weightOf(n) * (1 - factor);
      setWeight(n, weightOf(n) * factor);
    } else others += weightOf(n);
  }
  if (others === 0) return;
  for (let n = 0; n < count; n += 1) {
    if (!isAdvance(wayAt(itemOf(ways, n)))) setWeight(n, weightOf(n) * (1 + taken / others));
  }
}

function isAdvance(way: Way): bool {
  return way.kind === ADVANCE || way.kind === WIN;
}

/** Linear between the points of the curve, constant before the first and after the last. */
function decayFactor(hours: f64): f64 {
  let next = 0;
  while (next < decayCount && load<f64>(decayHours + ((<usize>next) << 3)) < hours) next += 1;
  if (next === 0) return load<f64>(decayFactors);
  const before = (<usize>(next - 1)) << 3;
  if (next === decayCount) return load<f64>(decayFactors + before);
  const after = (<usize>next) << 3;
  const from = load<f64>(decayHours + before);
  const low = load<f64>(decayFactors + before);
  return (
    low + ((hours - from) / (load<f64>(decayHours + after) - from)) * (load<f64>(decayFactors + after) - low)
  );
}
