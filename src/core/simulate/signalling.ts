import { nextFall, withPoints } from '../compile/score.ts';
import { Due } from './agenda.ts';
import { settleAndBegin } from './beginning.ts';
import { LeadFlag } from './leadPool.ts';
import { meets } from './meets.ts';
import { planSignal } from './planSignal.ts';
import type { Run } from './run.ts';
import { EventKind } from './runLog.ts';

/** A signal occurs (S2): points, fields, the count; then automatic ways are tested, and the next one is planned. */
export function takeSignal(run: Run, slot: number, level: number, number: number, now: number): void {
  const { plan, pool } = run;
  const signal = plan.signals[number]!;
  run.log(slot, now, EventKind.signal, number);
  const counted = slot * pool.signalCount + number;
  pool.signals[counted] = pool.signals[counted]! + 1;
  if (signal.isHandRaise) pool.flags[slot] = pool.flags[slot]! | LeadFlag.handRaiser;
  for (const { field, value } of signal.sets) pool.fields[slot * pool.fieldCount + field] = value;
  if (signal.sets.length > 0) countFit(run, slot, now);
  const old = { engagement: pool.engagement[slot]!, intent: pool.intent[slot]!, at: pool.pointsAt[slot]! };
  const points = withPoints(old, signal.component, signal.points, now, plan.halfLifeMs);
  pool.engagement[slot] = points.engagement;
  pool.intent[slot] = points.intent;
  pool.pointsAt[slot] = now;
  watchScore(run, slot, now);
  const visit = slot * pool.depth + level;
  const serial = pool.serial[visit]!;
  if (settleAndBegin(run, slot, now) && pool.serial[visit] === serial && pool.leaf[slot] === level) {
    planSignal(run, slot, now);
  }
}

/** Plans the instant at which the score falls below a boundary that an automatic way waits for (S3). */
export function watchScore(run: Run, slot: number, now: number): void {
  const { plan, pool } = run;
  if (plan.scoreBoundaries.length === 0) return;
  const serial = run.nextSerial();
  pool.scoreSerial[slot] = serial;
  const due = nextFall(
    plan.scoreBoundaries,
    pool.fit[slot]!,
    pool.engagement[slot]!,
    pool.intent[slot]!,
    pool.pointsAt[slot]!,
    now,
    plan.halfLifeMs,
  );
  run.agenda.plan(due, Due.scoreFall, slot, 0, serial, 0);
}

/** Counts the fit points that the lead's fields earn (S3). */
export function countFit(run: Run, slot: number, now: number): void {
  const { plan, pool } = run;
  let fit = 0;
  for (const { criterion, points } of plan.fitRules) {
    if (meets(plan, pool, criterion, slot, -1, now)) fit += points;
  }
  pool.fit[slot] = fit;
}
