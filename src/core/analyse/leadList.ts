import type { Plan } from '../compile/plan.ts';
import { VisitFlag, type LeadColumns, type RunLog } from '../simulate/runLog.ts';

/** How a lead's journey stands when the run ends. */
export const leadOutcomes = ['customer', 'inside', 'ended'] as const;
export type LeadOutcome = (typeof leadOutcomes)[number];

/** Where each lead of a run is at its end, in columns by lead. */
export interface LeadStates {
  readonly length: number;
  /** The plan stage it is in, or ended in; for nested stages the innermost. */
  readonly stage: Uint16Array;
  /** Whether it ever became a customer. */
  readonly isCustomer: Uint8Array;
  readonly isEnded: Uint8Array;
  readonly visits: Uint16Array;
  readonly leads: LeadColumns;
}

/** Reads the last state of every lead, in one pass over the visits. */
export function readLeadStates(plan: Plan, log: RunLog): LeadStates {
  const { length } = log.leads;
  const stage = new Uint16Array(length);
  const depth = new Int8Array(length).fill(-1);
  const isCustomer = new Uint8Array(length);
  const isEnded = new Uint8Array(length);
  const visits = new Uint16Array(length);
  for (let row = 0; row < log.visits.length; row += 1) {
    // Only marked as made: nobody was there.
    if ((log.visits.flags[row]! & VisitFlag.backfilled) !== 0) continue;
    const lead = log.visits.lead[row]!;
    const place = log.visits.stage[row]!;
    visits[lead] = visits[lead]! + 1;
    if (place === plan.customerStage) isCustomer[lead] = 1;
    if (!Number.isNaN(log.visits.left[row]!)) continue;
    const at = plan.stages[place]!;
    if (at.depth <= depth[lead]!) continue;
    depth[lead] = at.depth;
    stage[lead] = place;
    if (at.isEnd) isEnded[lead] = 1;
  }
  return { length, stage, isCustomer, isEnded, visits, leads: log.leads };
}

/** Which leads are asked for; null asks nothing. Places are those of the plan. */
export interface LeadFilter {
  readonly stage: number | null;
  readonly source: number | null;
  readonly outcome: LeadOutcome | null;
}

/** The numbers of the leads that a filter lets through, in order of arrival. */
export function filterLeads(states: LeadStates, { stage, source, outcome }: LeadFilter): Int32Array {
  const found = new Int32Array(states.length);
  let count = 0;
  for (let lead = 0; lead < states.length; lead += 1) {
    if (stage !== null && states.stage[lead] !== stage) continue;
    if (source !== null && states.leads.source[lead] !== source) continue;
    if (outcome !== null && outcomeOf(states, lead) !== outcome) continue;
    found[count] = lead;
    count += 1;
  }
  return found.subarray(0, count);
}

/** A customer stays one whatever came after; a lead that ended otherwise has ended; the others are inside. */
export function outcomeOf(states: LeadStates, lead: number): LeadOutcome {
  return states.isCustomer[lead] === 1 ? 'customer' : states.isEnded[lead] === 1 ? 'ended' : 'inside';
}
