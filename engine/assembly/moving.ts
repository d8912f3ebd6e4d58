// How a lead moves: visits begin and end, ways are taken, gates and automatic ways pass it on.

import { nextNumber } from './agenda';
import { startClock, stopClocks } from './clocks';
import { meets } from './criteria';
import {
  FIRST_VISIT_FLAG,
  HAND_RAISER_FLAG,
  PASSED,
  RECYCLED_FLAG,
  SKIPPED,
  STATUS,
  STUCK_FLAG,
  writeBackfilled,
  writeEvent,
  writeVisit,
} from './log';
import { HAND_RAISER, RECYCLED, Lead } from './leadRecords';
import {
  countRound,
  hasScores,
  isMarked,
  mark,
  releaseLead,
  scoreOf,
  setVisitsTo,
  visitOf,
  visitsTo,
} from './leads';
import { itemOf, lengthOf, List } from './lists';
import { skipping, stageAt, statusOnHandOff, wayAt } from './plan';
import { RECYCLE, Stage } from './planRecords';
import { keyFrom } from './random';
import { planReferrals } from './planReferral';
import { cancelWork } from './work';

/** More moves of one lead at one instant than this are a circle: the lead stays where it is then, stuck. */
const MOST_MOVES = 1_000;
const MOST_COUNTED = 255;
const BACKFILL = 2;

/** Enters stages, outermost first (E1, E4): a visit begins in each, with its status and its clocks. */
export function enter(lead: Lead, stages: List, now: f64): void {
  const count = lengthOf(stages);
  for (let n = 0; n < count; n += 1) beginVisit(lead, itemOf(stages, n), now);
  lead.outcomeRound = 0;
  if (hasScores()) {
    scoreOf(lead).signalRound = 0;
    scoreOf(lead).signalNumber = 0;
  }
}

function beginVisit(lead: Lead, place: i32, now: f64): void {
  const stage = stageAt(place);
  const level = stage.depth;
  const visit = visitOf(lead, level);
  const before = countVisit(lead, place);
  visit.stage = <u16>place;
  visit.entered = now;
  visit.responded = NaN;
  visit.serial = nextNumber();
  visit.waited = 0;
  visit.worked = 0;
  visit.flags =
    (before === 0 ? FIRST_VISIT_FLAG : 0) |
    (lead.flags & RECYCLED ? RECYCLED_FLAG : 0) |
    (lead.flags & HAND_RAISER ? HAND_RAISER_FLAG : 0);
  lead.leaf = <i8>level;
  if (skipping !== 0 && before === 0) noteSkipped(lead, stage, now);
  if (stage.statusOnEntry >= 0) setStatus(lead, stage.statusOnEntry, now);
  if (!stage.isEnd) startClocks(lead, stage, level, now);
  if (lengthOf(stage.referralWays) > 0) planReferrals(lead, stage, level, now);
}

/** Counts the visit; how many there were before. */
function countVisit(lead: Lead, place: i32): i32 {
  const before = visitsTo(lead, place);
  if (before < MOST_COUNTED) {
    setVisitsTo(lead, place, before + 1);
    return before;
  }
  // The count begins again with another key, so that no draw is ever made twice.
  lead.key = keyFrom(lead.key, place, MOST_COUNTED);
  setVisitsTo(lead, place, 1);
  return before;
}

/** Rule B1: what every success path to here goes through and the lead has not visited. */
function noteSkipped(lead: Lead, stage: Stage, now: f64): void {
  for (let n = 0; n < lengthOf(stage.expects); n += 2) {
    if (itemOf(stage.expects, n) !== <i32>lead.entry) continue;
    const expected = <usize>itemOf(stage.expects, n + 1);
    for (let m = 0; m < lengthOf(expected); m += 1) {
      const skipped = itemOf(expected, m);
      if (visitsTo(lead, skipped) > 0 || isMarked(lead, skipped)) continue;
      mark(lead, skipped);
      if (skipping === BACKFILL) writeBackfilled(lead.row, skipped, now);
      else writeEvent(lead, now, SKIPPED, skipped);
    }
  }
}

/** Rule E4. The promise for this kind of lead is settled now, whatever changes later. */
function startClocks(lead: Lead, stage: Stage, level: i32, now: f64): void {
  const promises = stage.promises;
  for (let n = 0; n < lengthOf(promises); n += 3) {
    if (!meets(itemOf(promises, n), lead, level, now)) continue;
    const response = <usize>itemOf(promises, n + 1);
    const maximum = <usize>itemOf(promises, n + 2);
    if (response !== 0) startClock(response, lead, now);
    if (maximum !== 0) startClock(maximum, lead, now);
    break;
  }
  const clocks = stage.clocks;
  for (let n = 0; n < lengthOf(clocks); n += 1) startClock(<usize>itemOf(clocks, n), lead, now);
}

/** Gives the lead a status and writes it down (P2). */
export function setStatus(lead: Lead, status: i32, now: f64): void {
  lead.status = <i16>status;
  writeEvent(lead, now, STATUS, status);
}

/** Goes along a way: leaves what it leaves, with its effects, and enters its stages. */
export function takeWay(lead: Lead, place: i32, now: f64, kind: u8, reason: i32): void {
  const way = wayAt(place);
  writeEvent(lead, now, kind, place);
  cancelWork(lead, now);
  const keep = way.keepDepth;
  for (let level: i32 = lead.leaf; level >= keep; level -= 1) {
    if (level > 0) passTimesUp(lead, level);
    endVisit(lead, level, now, place, reason);
  }
  lead.leaf = <i8>(keep - 1);
  if (way.countsRounds) countRound(lead, way.counter);
  if (way.kind === RECYCLE) lead.flags |= RECYCLED;
  if (way.resetsScore && hasScores()) resetScore(lead, now);
  if (way.isHandOff && statusOnHandOff >= 0) setStatus(lead, statusOnHandOff, now);
  enter(lead, way.enters, now);
}

/** Waiting and work in a sub-stage are waiting and work in its group. */
function passTimesUp(lead: Lead, level: i32): void {
  const inner = visitOf(lead, level);
  const outer = visitOf(lead, level - 1);
  outer.waited += inner.waited;
  outer.worked += inner.worked;
}

function endVisit(lead: Lead, level: i32, left: f64, way: i32, reason: i32): void {
  const visit = visitOf(lead, level);
  stopClocks(lead, level);
  writeVisit(lead.row, visit, left, way, reason);
  visit.serial = 0;
}

function resetScore(lead: Lead, now: f64): void {
  const score = scoreOf(lead);
  score.engagement = 0;
  score.intent = 0;
  score.at = now;
  score.fallNumber = nextNumber();
}

/**
 * Lets the lead come to rest (E2, E3): gates and open automatic ways are taken at once, innermost stage first.
 * Returns false when the lead has ended.
 */
export function settle(lead: Lead, now: f64): bool {
  while (true) {
    const stage = stageAt(visitOf(lead, lead.leaf).stage);
    if (stage.isEnd) {
      endLead(lead, now);
      return false;
    }
    const way = nextWayAtOnce(lead, now);
    if (way < 0) return true;
    if (isGoingRound(lead, now)) {
      markStuck(lead);
      return true;
    }
    takeWay(lead, way, now, PASSED, -1);
  }
}

function nextWayAtOnce(lead: Lead, now: f64): i32 {
  for (let level: i32 = lead.leaf; level >= 0; level -= 1) {
    const ways = stageAt(visitOf(lead, level).stage).waysAtOnce;
    if (lengthOf(ways) === 0) continue;
    const way = firstOpen(ways, lead, level, now);
    if (way >= 0) return way;
  }
  return -1;
}

/** The first of the ways of a level's stage that is open to the lead now; -1: none. */
export function firstOpen(ways: List, lead: Lead, level: i32, now: f64): i32 {
  const count = lengthOf(ways);
  for (let n = 0; n < count; n += 1) {
    const way = itemOf(ways, n);
    if (meets(wayAt(way).criterion, lead, level, now)) return way;
  }
  return -1;
}

/** The first open one of ways that start from the lead's stage or from groups around it; -1: none. */
export function firstOpenAround(ways: List, lead: Lead, now: f64): i32 {
  for (let n = 0; n < lengthOf(ways); n += 1) {
    const way = wayAt(itemOf(ways, n));
    if (meets(way.criterion, lead, way.fromDepth, now)) return itemOf(ways, n);
  }
  return -1;
}

/** Whether the lead has moved too often at this instant. */
export function isGoingRound(lead: Lead, now: f64): bool {
  if (visitOf(lead, lead.leaf).entered !== now) lead.moves = 0;
  lead.moves += 1;
  return <i32>lead.moves > MOST_MOVES;
}

/** Notes that the lead has nowhere to go from where it is. */
export function markStuck(lead: Lead): void {
  const visit = visitOf(lead, lead.leaf);
  visit.flags |= STUCK_FLAG;
}

/** Rule X1: the lead stays at its end; the groups around that end are left. */
function endLead(lead: Lead, now: f64): void {
  const leaf: i32 = lead.leaf;
  endVisit(lead, leaf, NaN, -1, -1);
  for (let level = leaf - 1; level >= 0; level -= 1) endVisit(lead, level, now, -1, -1);
  releaseLead(lead);
}

/** Writes down where the lead is when the run ends, from the innermost stage outwards. */
export function writeUnfinished(lead: Lead): void {
  for (let level: i32 = lead.leaf; level >= 0; level -= 1) {
    if (level > 0) passTimesUp(lead, level);
    writeVisit(lead.row, visitOf(lead, level), NaN, -1, -1);
  }
}
