import type { Plan } from '../../compile/plan.ts';
import { binOf } from '../../statistics/durationHistogram.ts';
import { wantedFlags, type LeadFilter } from './leadFilter.ts';
import type { LeadTable } from './leadTable.ts';

/** What one source brought. */
export interface SourceTally {
  arrived: number;
  /** New customers in the time that is measured, and what their deals are worth. */
  customers: number;
  revenue: number;
  /** Of the leads that arrived then, those that became customers. */
  cohortCustomers: number;
}

/** How many durations are in each bin of the scale of `DurationHistogram`, and their exact sum in milliseconds. */
export interface Durations {
  readonly counts: Uint32Array;
  totalMs: number;
  total: number;
}

/** What the leads of a run add up to. Times are from a lead's arrival, of leads that arrived in the time that is measured. */
export interface LeadScan {
  readonly sources: readonly SourceTally[];
  /** Leads that were there before, and leads that came to an end, in the time that is measured. */
  readonly insideAtStart: number;
  readonly left: number;
  /** Until an end, whatever came before; and until the end of the run, where none came. */
  readonly ended: Durations;
  readonly inside: Durations;
  /** Until becoming a customer; by stage until an end that no customer had come to; until the end of the run, of the others. */
  readonly customer: Durations;
  readonly ends: readonly Durations[];
  readonly neither: Durations;
}

/** Looks at every lead once. `fromMs` and `untilMs` bound the time that is measured. */
export function scanLeads(
  plan: Plan,
  leads: LeadTable,
  filter: LeadFilter,
  fromMs: number,
  untilMs: number,
): LeadScan {
  const { source, arrived, value, customerAt, endedAt, endStage, flags, keep, known, cohortStart } = leads;
  const { mask, wanted } = wantedFlags(filter);
  const sources = plan.sources.map((): SourceTally => ({
    arrived: 0,
    customers: 0,
    revenue: 0,
    cohortCustomers: 0,
  }));
  const bins = binOf(Math.max(0, untilMs - fromMs)) + 1;
  const none = (): Durations => ({ counts: new Uint32Array(bins), totalMs: 0, total: 0 });
  const [ended, inside, customer, neither] = [none(), none(), none(), none()];
  const ends = plan.stages.map(({ isEnd }) => (isEnd ? none() : nothing));
  let insideAtStart = 0;
  let left = 0;
  for (let lead = 0; lead < known; lead += 1) {
    const came = arrived[lead]!;
    if ((flags[lead]! & mask) !== wanted || (keep !== null && keep[lead] === 0) || came >= untilMs) continue;
    const tally = sources[source[lead]!]!;
    const won = customerAt[lead]!;
    const isCustomer = won < untilMs;
    const end = endedAt[lead]!;
    const hasEnded = end < untilMs;
    if (hasEnded && end >= fromMs) left += 1;
    if (isCustomer && won >= fromMs) {
      tally.customers += 1;
      tally.revenue += value?.[lead] ?? NaN;
    }
    if (lead < cohortStart) {
      if (!(end < fromMs)) insideAtStart += 1;
      continue;
    }
    tally.arrived += 1;
    if (hasEnded) add(ended, end - came);
    else add(inside, untilMs - came);
    if (isCustomer) {
      tally.cohortCustomers += 1;
      add(customer, won - came);
    } else if (hasEnded) add(ends[endStage[lead]!]!, end - came);
    else add(neither, untilMs - came);
  }
  return { sources, insideAtStart, left, ended, inside, customer, ends, neither };
}

const nothing: Durations = { counts: new Uint32Array(0), totalMs: 0, total: 0 };

function add(durations: Durations, durationMs: number): void {
  durations.counts[binOf(durationMs)]! += 1;
  durations.totalMs += durationMs;
  durations.total += 1;
}
