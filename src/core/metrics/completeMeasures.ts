import type { RunMeasures, StageMeasures } from './stageMeasures.ts';

/** Measures as they may have been kept: those of an earlier version lack what was measured later. */
export type KeptMeasures = Partial<Omit<RunMeasures, 'stages'>> & {
  readonly stages: readonly (Partial<StageMeasures> & Pick<StageMeasures, 'stageId'>)[];
};

/** Kept measures with "no data" (NaN, an empty list) for whatever they lack; `customersByDay` and `qualified` stay away. */
export function completeMeasures(kept: KeptMeasures): RunMeasures {
  return { ...noRun, ...kept, stages: kept.stages.map((stage) => ({ ...noStage, ...stage })) };
}

const noStage: Omit<StageMeasures, 'stageId'> = {
  inflow: NaN,
  leads: NaN,
  outflow: NaN,
  balance: NaN,
  averageBalance: NaN,
  nextStepShare: NaN,
  cumulativeShare: NaN,
  medianTimeMs: NaN,
  meanTimeMs: NaN,
  p90TimeMs: NaN,
  p95TimeMs: NaN,
  isMeanTimeRestricted: false,
  meanWaitMs: NaN,
  meanWorkMs: NaN,
  meanFirstResponseMs: NaN,
  medianFirstResponseMs: NaN,
  p90FirstResponseMs: NaN,
  respondedShare: NaN,
  slaDue: NaN,
  slaPastDue: NaN,
  slaMissedShare: NaN,
  stuck: NaN,
  handRaiserShare: NaN,
  cost: NaN,
};

const noRun: Omit<RunMeasures, 'stages' | 'customersByDay' | 'qualified'> = {
  measuredFromMs: NaN,
  measuredUntilMs: NaN,
  arrived: NaN,
  insideAtStart: NaN,
  left: NaN,
  inside: NaN,
  averageInside: NaN,
  littleInside: NaN,
  meanTimeInsideMs: NaN,
  isMeanTimeInsideRestricted: false,
  customers: NaN,
  customerShare: NaN,
  medianTimeToCustomerMs: NaN,
  meanTimeToCustomerMs: NaN,
  p90TimeToCustomerMs: NaN,
  isTimeToCustomerRestricted: false,
  cost: NaN,
  revenue: NaN,
  costPerCustomer: NaN,
  returnOnCost: NaN,
  teams: [],
  sources: [],
  outcomes: [],
  reasons: [],
  wayCounts: {},
};
