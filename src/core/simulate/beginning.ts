import { planSignal } from './signalling.ts';
import { planReferral } from './referring.ts';
import type { Run } from './run.ts';
import { planActivity } from './working.ts';

/** What begins when a lead has come to rest in a stage: its work (E5), its signals (S1), its referrals. */
export function beginAll(run: Run, slot: number, now: number): void {
  planActivity(run, slot, 0, now);
  planSignal(run, slot, now);
  planReferral(run, slot, now);
}
