import type { Plan } from '../../compile/plan.ts';
import type { RunLog } from '../../simulate/runLog.ts';
import type { TeamTotals } from '../../simulate/teamTotals.ts';
import type { RunTally } from '../metric.ts';
import { metrics } from '../registry.ts';
import type { RunMeasures, StageMeasures } from '../stageMeasures.ts';
import type { Costs } from './costs.ts';
import { scanLeads } from './leadScan.ts';
import { outcomeMeasuresOf, type OutcomesOfRun } from './outcomeMeasuresOf.ts';
import { riskTableOfBins } from './riskTableOfBins.ts';
import { ratio, sourceMeasuresOf } from './sourceMeasuresOf.ts';
import { stageTallyAt, type StageTally } from './stageTally.ts';
import { RunCounter, type CountOptions } from './tally.ts';
import { teamMeasuresOf } from './teamMeasuresOf.ts';
import { noTimes, timesOf } from './timeSummary.ts';
import { wayCountsOf } from './wayCountsOf.ts';

/** What the log of a run does not say. */
export interface BesidesLog {
  /** What the teams did, as the simulation says; left out: there is no list of teams. */
  readonly teams?: readonly TeamTotals[];
  /** See `costsOf`; left out: no measure in money but revenue. */
  readonly costs?: Costs;
}

/**
 * The measures of what has been counted so far. While a run is under way (`quick`) what needs the visits that have
 * not ended is left out (NaN): average balances, times, outcomes, and who is inside. They are written last.
 */
export function measuresOf(
  plan: Plan,
  counter: RunCounter,
  quick = false,
  { teams = [], costs }: BesidesLog = {},
): RunMeasures {
  const { fromMs, untilMs, look, filter } = counter;
  const measuredMs = untilMs - fromMs;
  const scan = scanLeads(plan, counter.leads, filter, fromMs, untilMs);
  const tallies = plan.stages.map((stage, place) =>
    stageTallyAt(counter.stages, place, {
      stage,
      hasWaits: counter.hasWaits,
      costPerLead: costs?.stagePerLead[place] ?? NaN,
      isComplete: !quick,
    }),
  );
  const ofSources = sourceMeasuresOf(plan, scan.sources, measuredMs, costs);
  const ofTeams = teamMeasuresOf(plan, teams, measuredMs, costs);
  const arrived = sum(ofSources, (source) => source.arrived);
  const stages = plan.stages.map(({ id }, place) =>
    stageMeasures(id, tallies[place]!, { arrived, measuredMs }),
  );
  const { outcomes, toCustomer } = quick ? noOutcomes : outcomeMeasuresOf(plan, scan, measuredMs);
  const timesInside = quick
    ? noTimes
    : timesOf(riskTableOfBins([scan.ended.counts], scan.inside.counts), scan.ended.totalMs);
  // Every lead inside is in one stage that is in no other; those at an end are not inside.
  const holding = tallies.filter((_, place) => plan.stages[place]!.parent < 0 && !plan.stages[place]!.isEnd);
  const cost = costs === undefined ? NaN : sum([...ofSources, ...stages, ...ofTeams], (each) => each.cost);
  const revenue = plan.dealValue === null ? NaN : sum(ofSources, (each) => each.revenue);
  return {
    measuredFromMs: fromMs,
    measuredUntilMs: untilMs,
    arrived,
    insideAtStart: scan.insideAtStart,
    left: scan.left,
    inside: quick ? NaN : sum(holding, ({ open }) => open),
    averageInside: sum(holding, ({ presentMs }) => presentMs) / measuredMs,
    littleInside: (arrived / measuredMs) * timesInside.meanMs,
    meanTimeInsideMs: timesInside.meanMs,
    isMeanTimeInsideRestricted: timesInside.isRestricted,
    customers: look.customers,
    customerShare: sum(scan.sources, ({ cohortCustomers }) => cohortCustomers) / arrived,
    medianTimeToCustomerMs: toCustomer.medianMs,
    meanTimeToCustomerMs: toCustomer.meanMs,
    p90TimeToCustomerMs: toCustomer.p90Ms,
    isTimeToCustomerRestricted: toCustomer.isRestricted,
    cost,
    revenue,
    costPerCustomer: ratio(cost, look.customers),
    returnOnCost: ratio(revenue, cost),
    customersByDay: [...look.customersByDay],
    qualified: look.qualified?.measures(plan.stages[plan.qualifiedStage]!.id) ?? null,
    stages,
    teams: ofTeams,
    sources: ofSources,
    outcomes,
    reasons: look.reasons.measures(),
    wayCounts: wayCountsOf(counter),
  };
}

/** The measures of a whole log, or of a part of it. */
export function measureRun(
  plan: Plan,
  log: RunLog,
  options: CountOptions = {},
  besides: BesidesLog = {},
): RunMeasures {
  const counter = new RunCounter(plan, options);
  for (const table of ['leads', 'visits', 'events'] as const) {
    const { length, ...columns } = log[table];
    counter.add({ table, rows: length, columns });
  }
  return measuresOf(plan, counter, false, besides);
}

const noOutcomes: OutcomesOfRun = { outcomes: [], toCustomer: noTimes };

function stageMeasures(stageId: string, stage: StageTally, run: RunTally): StageMeasures {
  const values = metrics.all.map((metric) => [metric.id, metric.of(stage, run)]);
  const isMeanTimeRestricted = stage.times.isRestricted;
  // That the registry has exactly the other members of StageMeasures is proved by a test.
  return { stageId, ...Object.fromEntries(values), isMeanTimeRestricted } as StageMeasures;
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
