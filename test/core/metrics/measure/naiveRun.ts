import type { Plan } from '../../../../src/core/compile/plan.ts';
import type { LeadFilter } from '../../../../src/core/metrics/measure/leadFilter.ts';
import { VisitFlag, type RunLog } from '../../../../src/core/simulate/runLog.ts';

/** A visit as an object, and what is asked of it again and again. */
export interface NaiveVisit {
  readonly lead: number;
  readonly stage: number;
  readonly entered: number;
  readonly firstResponse: number;
  readonly left: number;
  readonly way: number;
  readonly reason: number;
  readonly flags: number;
  readonly waited: number;
  readonly worked: number;
  readonly hasEnded: boolean;
  /** It began in the time that is measured. */
  readonly isNew: boolean;
  /** Its lead arrived in that time, and was not stock. */
  readonly isOfNewLead: boolean;
}

export interface NaiveLead {
  readonly source: number;
  readonly arrived: number;
  readonly value: number;
  /** The first visit to the customer stage; the visit to an end. */
  readonly customer: NaiveVisit | undefined;
  readonly end: NaiveVisit | undefined;
  /** Whether it arrived in the time that is measured, and was not stock. */
  readonly isNew: boolean;
}

/** A part of a run as lists of objects. */
export interface NaiveRun {
  readonly plan: Plan;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly visits: readonly NaiveVisit[];
  readonly leads: readonly NaiveLead[];
}

export function has(visit: NaiveVisit | undefined, flag: keyof typeof VisitFlag): boolean {
  return visit !== undefined && (visit.flags & VisitFlag[flag]) !== 0;
}

/** Reads the part of a log that a filter lets through, in the plainest way. */
export function naiveRun(
  plan: Plan,
  log: RunLog,
  fromMs: number,
  untilMs: number,
  filter: LeadFilter,
): NaiveRun {
  const isNewLead = (lead: number) => log.leads.arrived[lead]! >= fromMs && log.leads.parent[lead]! > -2;
  const everyVisit = Array.from({ length: log.visits.length }, (_, row): NaiveVisit => {
    const entered = log.visits.entered[row]!;
    const left = log.visits.left[row]!;
    return {
      lead: log.visits.lead[row]!,
      stage: log.visits.stage[row]!,
      entered,
      firstResponse: log.visits.firstResponse[row]!,
      left,
      way: log.visits.way[row]!,
      reason: log.visits.reason[row]!,
      flags: log.visits.flags[row]!,
      waited: log.visits.waited[row]!,
      worked: log.visits.worked[row]!,
      hasEnded: left < untilMs,
      isNew: entered >= fromMs,
      isOfNewLead: isNewLead(log.visits.lead[row]!),
    };
  }).filter((visit) => !has(visit, 'backfilled') && visit.entered < untilMs);
  const visitsOf = byLead(everyVisit);

  const isOfLead = (lead: number) =>
    (filter.source === undefined || log.leads.source[lead] === filter.source) &&
    log.leads.arrived[lead]! >= (filter.arrivedFromMs ?? -Infinity) &&
    log.leads.arrived[lead]! < (filter.arrivedBeforeMs ?? Infinity);
  const hasKind = (visit: NaiveVisit | undefined) =>
    (filter.mqlType === undefined || has(visit, 'handRaiser') === (filter.mqlType === 'handRaiser')) &&
    (filter.isRecycled === undefined || has(visit, 'recycled') === filter.isRecycled);

  const leads: NaiveLead[] = [];
  for (let lead = 0; lead < log.leads.length; lead += 1) {
    const own = visitsOf.get(lead) ?? [];
    const customer = own.find((visit) => visit.stage === plan.customerStage && has(visit, 'firstVisit'));
    const end = own.find(({ stage }) => plan.stages[stage]!.isEnd);
    const there = own.find(({ stage, hasEnded }) => plan.stages[stage]!.parent < 0 && !hasEnded);
    const arrived = log.leads.arrived[lead]!;
    if (arrived >= untilMs || !isOfLead(lead) || !hasKind(customer ?? end ?? there)) continue;
    leads.push({
      source: log.leads.source[lead]!,
      arrived,
      value: log.leads.value[lead]!,
      customer,
      end,
      isNew: isNewLead(lead),
    });
  }
  return {
    plan,
    fromMs,
    untilMs,
    leads,
    visits: everyVisit.filter((visit) => isOfLead(visit.lead) && hasKind(visit)),
  };
}

function byLead(visits: readonly NaiveVisit[]): Map<number, NaiveVisit[]> {
  const groups = new Map<number, NaiveVisit[]>();
  for (const visit of visits) {
    const own = groups.get(visit.lead);
    if (own === undefined) groups.set(visit.lead, [visit]);
    else own.push(visit);
  }
  return groups;
}
