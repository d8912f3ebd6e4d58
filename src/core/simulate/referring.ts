import { mix } from '../lib/random.ts';
import { arrive } from './arriving.ts';
import { settleAndBegin } from './beginning.ts';
import { planNextReferral } from './planReferral.ts';
import { meets } from './meets.ts';
import type { Run } from './run.ts';
import { EventKind } from './runLog.ts';

/** The lead refers somebody: a new lead begins, the next referral is planned, and automatic ways see the count. */
export function refer(run: Run, slot: number, level: number, place: number, now: number): void {
  const { plan, pool } = run;
  const way = plan.ways[place]!;
  const isOpen = meets(plan, pool, way.criterion, slot, level, now);
  if (isOpen) {
    run.log(slot, now, EventKind.referred, place);
    const counted = slot * pool.wayCount + place;
    if (way.countsRounds) pool.rounds[counted] = pool.rounds[counted]! + 1;
    const child = pool.children[slot]!;
    pool.children[slot] = child + 1;
    const keyA = mix(pool.keyA[slot]!, child + 1);
    const keyB = mix(pool.keyB[slot]!, child + 1);
    const source = run.referralSource >= 0 ? run.referralSource : pool.source[slot]!;
    arrive(run, { source, keyA, keyB, parent: pool.row[slot]!, ordinal: child, enters: way.enters }, now);
  }
  planNextReferral(run, slot, level, place, now);
  if (isOpen) settleAndBegin(run, slot, now);
}
