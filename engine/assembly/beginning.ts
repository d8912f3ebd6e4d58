// What begins when a lead has come to rest in a stage: its work (E5) and its signals (S1).

import { Lead } from './leadRecords';
import { visitOf } from './leads';
import { lengthOf } from './lists';
import { settle } from './moving';
import { stageAt } from './plan';
import { planSignal } from './planSignal';
import { planActivity } from './planActivity';

export function beginAll(lead: Lead, now: f64): void {
  planActivity(lead, 0, now);
  if (now >= 0 && lengthOf(stageAt(visitOf(lead, lead.leaf).stage).signals) > 0) planSignal(lead, now);
}

/** Lets the lead come to rest and, where it has moved, begins what begins there. Returns false when it has ended. */
export function settleAndBegin(lead: Lead, now: f64): bool {
  const before = visitOf(lead, lead.leaf).serial;
  if (!settle(lead, now)) return false;
  if (visitOf(lead, lead.leaf).serial !== before) beginAll(lead, now);
  return true;
}
