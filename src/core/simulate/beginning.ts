import { settle } from './moving.ts';
import { planSignal } from './planSignal.ts';
import { planActivity } from './planWork.ts';
import type { Run } from './run.ts';

/** What begins when a lead has come to rest in a stage: its work (E5) and its signals (S1). */
export function beginAll(run: Run, slot: number, now: number): void {
  planActivity(run, slot, 0, now);
  planSignal(run, slot, now);
}

/** Lets the lead come to rest and, where it has moved, begins what begins there. Returns false when it has ended. */
export function settleAndBegin(run: Run, slot: number, now: number): boolean {
  const { pool } = run;
  const before = pool.serial[slot * pool.depth + pool.leaf[slot]!];
  if (!settle(run, slot, now)) return false;
  if (pool.serial[slot * pool.depth + pool.leaf[slot]!] !== before) beginAll(run, slot, now);
  return true;
}
