import type { Plan } from '../../compile/plan.ts';
import type { OutcomeMeasures } from '../outcomeMeasures.ts';
import { aalenJohansen, incidenceAt } from '../../statistics/competingRisks.ts';
import { stepAt } from '../../statistics/stepFunction.ts';
import type { Durations, LeadScan } from './leadScan.ts';
import { riskTableOfBins } from './riskTableOfBins.ts';
import { noTimes, timesGiven, type TimeSummary } from './timeSummary.ts';

const DAY_MS = 86_400_000;

/** What becomes of leads, and when they become customers. */
export interface OutcomesOfRun {
  readonly outcomes: OutcomeMeasures[];
  readonly toCustomer: TimeSummary;
}

/**
 * The outcomes as competing risks: becoming a customer, each end stage that no customer came to, and being inside
 * still. Leads that are still inside are censored. `longestMs` is how long a lead can have been watched.
 */
export function outcomeMeasuresOf(plan: Plan, scan: LeadScan, longestMs: number): OutcomesOfRun {
  const causes: { kind: 'customer' | 'end'; stage: number; durations: Durations }[] = [];
  if (plan.customerStage >= 0)
    causes.push({ kind: 'customer', stage: plan.customerStage, durations: scan.customer });
  plan.stages.forEach(({ isEnd }, stage) => {
    if (isEnd && stage !== plan.customerStage)
      causes.push({ kind: 'end', stage, durations: scan.ends[stage]! });
  });
  const table = riskTableOfBins(
    causes.map(({ durations }) => durations.counts),
    scan.neither.counts,
  );
  const incidence = aalenJohansen(table);
  const { total: inside } = scan.neither;
  const arrived = causes.reduce((sum, { durations }) => sum + durations.total, inside);
  const outcomes = causes.map(({ kind, stage, durations }, cause): OutcomeMeasures => {
    const { medianMs, meanMs } = timesGiven(table, cause, durations.totalMs, incidence);
    return {
      kind,
      stageId: plan.stages[stage]!.id,
      leads: durations.total,
      share: durations.total / arrived,
      ...within(arrived, inside, longestMs, (afterMs) => incidenceAt(incidence, cause, afterMs)),
      medianTimeMs: medianMs,
      meanTimeMs: meanMs,
    };
  });
  outcomes.push({
    kind: 'inside',
    stageId: null,
    leads: inside,
    share: inside / arrived,
    ...within(arrived, inside, longestMs, (afterMs) =>
      stepAt(incidence.times, incidence.survival, afterMs, 1),
    ),
    medianTimeMs: NaN,
    meanTimeMs: NaN,
  });
  const toCustomer =
    causes[0]?.kind === 'customer' ? timesGiven(table, 0, scan.customer.totalMs, incidence) : noTimes;
  return { outcomes, toCustomer };
}

function within(arrived: number, inside: number, longestMs: number, shareAfter: (afterMs: number) => number) {
  // Where nobody is inside, nothing more can come.
  const share = (days: number) =>
    arrived > 0 && (inside === 0 || days * DAY_MS <= longestMs) ? shareAfter(days * DAY_MS) : NaN;
  return {
    shareWithin30Days: share(30),
    shareWithin60Days: share(60),
    shareWithin90Days: share(90),
    shareWithin180Days: share(180),
    shareWithin365Days: share(365),
  };
}
