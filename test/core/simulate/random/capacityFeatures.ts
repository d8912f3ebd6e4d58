import { levels, type Level } from '../../../../src/core/compile/atLevel.ts';
import type { Plan, PlanActivity } from '../../../../src/core/compile/plan.ts';
import { openTimeUntil } from '../../../../src/core/lib/openTime.ts';
import { rowsOfLead, type LogIndex } from '../../../../src/core/simulate/logIndex.ts';
import { EventKind, VisitFlag, type RunLog } from '../../../../src/core/simulate/runLog.ts';
import type { FeatureCounts } from './featureCounts.ts';

const levelFeature = (level: Level) => `leads at the level ${level}`;

/** What happened with people, queues, batches, stock and skipped stages. */
export const capacityFeatures: readonly string[] = [
  ...levels.map(levelFeature),
  'queues that leads joined',
  'queues by due time',
  'queues by arrival',
  'queues with priorities',
  'queues that serve hand-raisers first',
  'queues of teams of nobody',
  'queues of teams with shifts',
  'queues left before their turn',
  'leads turned away',
  'leads turned away by ways of groups',
  'leads whose patience ended',
  'leads whose patience ended by ways of groups',
  'work of people with capacity',
  'work for another team than that of the stage',
  'work that paused outside the hours',
  'work broken off by leaving',
  'batches of the day',
  'batches of the week',
  'batches by number',
  'leads of the stock',
  'leads of the stock that were worked',
  'leads of the stock that moved before the run',
  'promises missed before the run',
  'stages skipped',
  'visits backfilled',
  'deals with a value',
];

/** Counts what teams, stock and policies did to the leads of a log. */
export function countCapacity(
  counts: FeatureCounts,
  plan: Plan,
  log: RunLog,
  index: LogIndex,
  level: Level,
): void {
  counts.add(levelFeature(level), log.leads.length);
  counts.add('deals with a value', log.leads.value.filter((value) => !Number.isNaN(value)).length);
  for (let row = 0; row < log.visits.length; row += 1) {
    if (log.visits.flags[row]! & VisitFlag.backfilled) counts.add('visits backfilled');
  }
  for (let lead = 0; lead < log.leads.length; lead += 1) {
    if (log.leads.parent[lead]! < -1) countStock(counts, plan, log, index, lead);
    countLead(counts, plan, log, Array.from(rowsOfLead(index.events, lead)));
  }
}

function countStock(counts: FeatureCounts, plan: Plan, log: RunLog, index: LogIndex, lead: number): void {
  counts.add('leads of the stock');
  if (plan.stages[-2 - log.leads.parent[lead]!]!.stock.isWorked)
    counts.add('leads of the stock that were worked');
  for (const row of rowsOfLead(index.events, lead)) {
    const kind = log.events.kind[row]!;
    if (log.events.at[row]! >= 0) continue;
    if (kind === EventKind.passed) counts.add('leads of the stock that moved before the run');
    if (kind === EventKind.firstResponseMissed || kind === EventKind.maximumTimeMissed)
      counts.add('promises missed before the run');
  }
}

function countLead(counts: FeatureCounts, plan: Plan, log: RunLog, rows: readonly number[]): void {
  let waitsFor: PlanActivity | null = null;
  let working: { readonly activity: PlanActivity; readonly since: number } | null = null;
  for (const row of rows) {
    const { [row]: kind } = log.events.kind;
    const subject = log.events.subject[row]!;
    const at = log.events.at[row]!;
    const activity = plan.activities[subject]!;
    switch (kind) {
      case EventKind.queued:
        waitsFor = activity;
        countQueue(counts, plan, activity);
        break;
      case EventKind.activityStarted:
        waitsFor = null;
        countBatch(counts, activity);
        if (!isLimited(plan, activity) || at < 0) break;
        working = { activity, since: at };
        counts.add('work of people with capacity');
        if (activity.team !== plan.stages[activity.stage]!.team)
          counts.add('work for another team than that of the stage');
        break;
      case EventKind.activityEnded:
        if (working !== null && hasPaused(plan, working.activity, working.since, at))
          counts.add('work that paused outside the hours');
        working = null;
        break;
      case EventKind.skipped:
        counts.add('stages skipped');
        break;
      case EventKind.outcome:
      case EventKind.passed:
      case EventKind.overflowed:
      case EventKind.gaveUp: {
        const ofGroup = plan.stages[plan.ways[subject]!.from]!.initial >= 0 ? ' by ways of groups' : '';
        if (kind === EventKind.overflowed) counts.add(`leads turned away${ofGroup}`);
        else if (kind === EventKind.gaveUp) counts.add(`leads whose patience ended${ofGroup}`);
        else if (waitsFor !== null) counts.add('queues left before their turn');
        if (working !== null) counts.add('work broken off by leaving');
        [waitsFor, working] = [null, null];
      }
    }
  }
}

function isLimited(plan: Plan, { team }: PlanActivity): boolean {
  return team >= 0 && plan.teams[team]!.crews.length > 0;
}

function countQueue(counts: FeatureCounts, plan: Plan, { team }: PlanActivity): void {
  const { crews, isFirstCome, priorities, handRaisersFirst } = plan.teams[team]!;
  counts.add('queues that leads joined');
  counts.add(isFirstCome ? 'queues by arrival' : 'queues by due time');
  if (priorities.length > 0) counts.add('queues with priorities');
  if (handRaisersFirst) counts.add('queues that serve hand-raisers first');
  if (crews.every(({ people }) => people === 0)) counts.add('queues of teams of nobody');
  if (crews.length > 1) counts.add('queues of teams with shifts');
}

function countBatch(counts: FeatureCounts, { batchLeads, batchTimes }: PlanActivity): void {
  if (batchLeads > 1) counts.add('batches by number');
  if (batchTimes.length === 0) return;
  const days = (batchTimes[1]! - batchTimes[0]!) / 86_400_000;
  counts.add(days > 2 ? 'batches of the week' : 'batches of the day');
}

/** Whether the hours of everybody on the team ended between the beginning and the end of a piece of work. */
function hasPaused(plan: Plan, { team }: PlanActivity, since: number, until: number): boolean {
  return plan.teams[team]!.crews.every(({ calendar }) => {
    const times = plan.calendars[calendar];
    return times && openTimeUntil(times, until) - openTimeUntil(times, since) < until - since;
  });
}
