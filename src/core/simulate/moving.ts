import { mix } from '../lib/random.ts';
import { LeadFlag } from './leadPool.ts';
import { meets } from './meets.ts';
import { Due } from './agenda.ts';
import { planReferrals } from './planReferral.ts';
import { EventKind, VisitFlag } from './runLog.ts';
import type { Run } from './run.ts';

/** More moves of one lead at one instant than this are a circle: the lead stays where it is then, stuck. */
const MOST_MOVES = 1_000;

/** Enters stages, outermost first (E1, E4): a visit begins in each, with its status and its clocks. */
export function enter(run: Run, slot: number, stages: readonly number[], now: number): void {
  for (const stage of stages) beginVisit(run, slot, stage, now);
  run.pool.outcomeRound[slot] = 0;
  run.pool.signalRound[slot] = 0;
}

function beginVisit(run: Run, slot: number, place: number, now: number): void {
  const { plan, pool } = run;
  const stage = plan.stages[place]!;
  const level = slot * pool.depth + stage.depth;
  const nth = slot * pool.stageCount + place;
  pool.visits[nth] = pool.visits[nth]! + 1;
  pool.stage[level] = place;
  pool.entered[level] = now;
  pool.responded[level] = NaN;
  pool.serial[level] = run.nextSerial();
  pool.word[level] = mix(stage.word, pool.visits[nth]!);
  pool.leaf[slot] = stage.depth;
  const lead = pool.flags[slot]!;
  pool.visitFlags[level] =
    (pool.visits[nth] === 1 ? VisitFlag.firstVisit : 0) |
    (lead & LeadFlag.recycled ? VisitFlag.recycled : 0) |
    (lead & LeadFlag.handRaiser ? VisitFlag.handRaiser : 0);
  if (stage.statusOnEntry >= 0) setStatus(run, slot, stage.statusOnEntry, now);
  startClocks(run, slot, place, now);
  planReferrals(run, slot, stage.depth, now);
}

/** Rule E4. The promise for this kind of lead is settled now, whatever changes later. */
function startClocks(run: Run, slot: number, place: number, now: number): void {
  const { plan, pool, agenda } = run;
  const stage = plan.stages[place]!;
  if (stage.isEnd) return;
  const level = stage.depth;
  const serial = pool.serial[slot * pool.depth + level]!;
  for (const { criterion, firstResponse, maximumTime } of stage.promises) {
    if (!meets(plan, pool, criterion, slot, level, now)) continue;
    if (firstResponse)
      agenda.plan(run.afterDuration(firstResponse, now), Due.firstResponse, slot, level, serial, place);
    if (maximumTime)
      agenda.plan(run.afterDuration(maximumTime, now), Due.maximumTime, slot, level, serial, place);
    break;
  }
  for (const way of stage.clockWays) {
    agenda.plan(run.afterDuration(plan.ways[way]!.clock!, now), Due.clock, slot, level, serial, way);
  }
  for (const wait of stage.retestAfterMs) agenda.plan(now + wait, Due.retest, slot, level, serial, place);
}

/** Gives the lead a status and writes it down (P2). */
export function setStatus(run: Run, slot: number, status: number, now: number): void {
  run.pool.status[slot] = status;
  run.log(slot, now, EventKind.status, status);
}

/** Goes along a way: leaves what it leaves, with its effects, and enters its stages. */
export function takeWay(
  run: Run,
  slot: number,
  place: number,
  now: number,
  kind: number,
  reason: number,
): void {
  const { plan, pool } = run;
  const way = plan.ways[place]!;
  run.log(slot, now, kind, place);
  for (let level = pool.leaf[slot]!; level >= way.keepDepth; level -= 1)
    endVisit(run, slot, level, now, place, reason);
  pool.leaf[slot] = way.keepDepth - 1;
  if (way.countsRounds)
    pool.rounds[slot * pool.wayCount + place] = pool.rounds[slot * pool.wayCount + place]! + 1;
  if (way.kind === 'recycle') pool.flags[slot] = pool.flags[slot]! | LeadFlag.recycled;
  if (way.resetsScore) resetScore(run, slot, now);
  if (way.isHandOff && plan.statusOnHandOff >= 0) setStatus(run, slot, plan.statusOnHandOff, now);
  enter(run, slot, way.enters, now);
}

function resetScore(run: Run, slot: number, now: number): void {
  const { pool } = run;
  pool.engagement[slot] = 0;
  pool.intent[slot] = 0;
  pool.pointsAt[slot] = now;
  pool.scoreSerial[slot] = run.nextSerial();
}

/** Writes the visit down. `way` is -1 and `left` NaN for a visit that did not end. */
export function writeVisit(
  run: Run,
  slot: number,
  level: number,
  left: number,
  way: number,
  reason: number,
): void {
  const { pool, visits } = run;
  const { columns, place } = visits;
  const at = slot * pool.depth + level;
  columns.lead[place] = pool.row[slot]!;
  columns.stage[place] = pool.stage[at]!;
  columns.entered[place] = pool.entered[at]!;
  columns.firstResponse[place] = pool.responded[at]!;
  columns.left[place] = left;
  columns.way[place] = way;
  columns.reason[place] = reason;
  columns.flags[place] = pool.visitFlags[at]!;
  visits.next();
}

function endVisit(run: Run, slot: number, level: number, now: number, way: number, reason: number): void {
  writeVisit(run, slot, level, now, way, reason);
  run.pool.serial[slot * run.pool.depth + level] = -1;
}

/**
 * Lets the lead come to rest (E2, E3): gates and open automatic ways are taken at once, innermost stage first.
 * Returns false when the lead has ended.
 */
export function settle(run: Run, slot: number, now: number): boolean {
  const { plan, pool } = run;
  for (;;) {
    const level = pool.leaf[slot]!;
    const stage = plan.stages[pool.stage[slot * pool.depth + level]!]!;
    if (stage.isEnd) {
      endLead(run, slot, now);
      return false;
    }
    const way = nextWayAtOnce(run, slot, now);
    if (way < 0) return true;
    if (isGoingRound(run, slot, now)) {
      markStuck(run, slot);
      return true;
    }
    takeWay(run, slot, way, now, EventKind.passed, -1);
  }
}

function nextWayAtOnce(run: Run, slot: number, now: number): number {
  const { plan, pool } = run;
  for (let level = pool.leaf[slot]!; level >= 0; level -= 1) {
    const stage = plan.stages[pool.stage[slot * pool.depth + level]!]!;
    const way = firstOpen(run, stage.isGate ? stage.gateWays : stage.automaticWays, slot, level, now);
    if (way >= 0) return way;
  }
  return -1;
}

/** The first of the ways that is open to the lead now; -1: none. */
export function firstOpen(
  run: Run,
  ways: readonly number[],
  slot: number,
  level: number,
  now: number,
): number {
  for (const way of ways) {
    if (meets(run.plan, run.pool, run.plan.ways[way]!.criterion, slot, level, now)) return way;
  }
  return -1;
}

/** Whether the lead has moved too often at this instant. */
export function isGoingRound(run: Run, slot: number, now: number): boolean {
  const { pool } = run;
  if (pool.movedAt[slot] !== now) {
    pool.movedAt[slot] = now;
    pool.movesThen[slot] = 0;
  }
  pool.movesThen[slot] = pool.movesThen[slot]! + 1;
  return pool.movesThen[slot]! > MOST_MOVES;
}

/** Notes that the lead has nowhere to go from where it is. */
export function markStuck(run: Run, slot: number): void {
  const { pool } = run;
  const at = slot * pool.depth + pool.leaf[slot]!;
  pool.visitFlags[at] = pool.visitFlags[at]! | VisitFlag.stuck;
}

/** Rule X1: the lead stays at its end; the groups around that end are left. */
function endLead(run: Run, slot: number, now: number): void {
  const leaf = run.pool.leaf[slot]!;
  writeVisit(run, slot, leaf, NaN, -1, -1);
  for (let level = leaf - 1; level >= 0; level -= 1) writeVisit(run, slot, level, now, -1, -1);
  run.pool.release(slot);
}
