import { comparisonsIn } from '../../../../src/core/criteria/criterion.ts';
import type { Plan, PlanWay } from '../../../../src/core/compile/plan.ts';
import type { LogIndex } from '../../../../src/core/simulate/logIndex.ts';
import { rowsOfLead } from '../../../../src/core/simulate/logIndex.ts';
import { EventKind, VisitFlag, type RunLog } from '../../../../src/core/simulate/runLog.ts';
import type { FeatureCounts } from './featureCounts.ts';

/** What happened to leads, as the log tells it. */
export const happenedFeatures: readonly string[] = [
  'gates by a criterion',
  'gates by default',
  'automatic ways of stages',
  'automatic ways of groups',
  'automatic ways at a signal, by score',
  'automatic ways at a signal, by its count',
  'automatic ways by a falling score alone',
  'automatic ways by time in stage alone',
  'automatic ways by status',
  'automatic ways by rounds',
  'ways that were used up',
  'clock ways',
  'recycle clocks',
  'clocks in business time',
  'first responses missed',
  'maximum times missed',
  'escalation ways of first responses',
  'escalation ways of maximum times',
  'decision ways',
  'event ways',
  'ways of groups',
  'self-loops',
  'ways with modifiers',
  'ways with a delay',
  'ways delayed in business time',
  'shares slowed down by a late response',
  'hand-offs',
  'reasons',
  'scores reset',
  'statuses',
  'referrals',
  'referrals of groups',
  'referrals by referred leads',
  'activities by people',
  'activities by machines',
  'activities left out',
  'activities that waited',
  'activities that took time',
  'contacts',
  'signals',
  'signals that set fields',
  'signals that take values away',
  'visits of sub-stages',
  'visits of sub-stages of sub-stages',
  'ends at the top',
  'ends inside groups',
  'stuck visits',
];

interface Row {
  readonly kind: number;
  readonly subject: number;
  readonly at: number;
}

/** Counts what happened to every lead of a log. */
export function countHappened(counts: FeatureCounts, plan: Plan, log: RunLog, index: LogIndex): void {
  for (let lead = 0; lead < log.leads.length; lead += 1) {
    const rows = Array.from(rowsOfLead(index.events, lead), (row): Row => ({
      kind: log.events.kind[row]!,
      subject: log.events.subject[row]!,
      at: log.events.at[row]!,
    }));
    rows.forEach((row, place) => countRow(counts, plan, rows, place, row));
    if (log.leads.parent[lead]! >= 0)
      counts.add(
        'referrals by referred leads',
        rows.filter(({ kind }) => kind === EventKind.referred).length,
      );
  }
  for (let row = 0; row < log.visits.length; row += 1) {
    const { depth, isEnd } = plan.stages[log.visits.stage[row]!]!;
    if (depth === 1) counts.add('visits of sub-stages');
    if (depth === 2) counts.add('visits of sub-stages of sub-stages');
    if (isEnd) counts.add(depth === 0 ? 'ends at the top' : 'ends inside groups');
    if (log.visits.flags[row]! & VisitFlag.stuck) counts.add('stuck visits');
    if (log.visits.reason[row]! >= 0) counts.add('reasons');
    const way = plan.ways[log.visits.way[row]!];
    const promises = plan.stages[log.visits.stage[row]!]!.promises;
    if (
      (way?.trigger === 'decision' || way?.trigger === 'event') &&
      plan.responseDecay.length > 0 &&
      promises.some(({ firstResponse }) => firstResponse !== null) &&
      log.visits.firstResponse[row]! - log.visits.entered[row]! > 3_600_000
    )
      counts.add('shares slowed down by a late response');
  }
}

function countRow(counts: FeatureCounts, plan: Plan, rows: readonly Row[], place: number, row: Row): void {
  switch (row.kind) {
    case EventKind.outcome:
    case EventKind.passed:
      countWay(counts, plan, rows, place, plan.ways[row.subject]!);
      break;
    case EventKind.referred:
      counts.add('referrals');
      if (plan.stages[plan.ways[row.subject]!.from]!.initial >= 0) counts.add('referrals of groups');
      break;
    case EventKind.firstResponseMissed:
      counts.add('first responses missed');
      break;
    case EventKind.maximumTimeMissed:
      counts.add('maximum times missed');
      break;
    case EventKind.status:
      counts.add('statuses');
      break;
    case EventKind.signal: {
      const { sets } = plan.signals[row.subject]!;
      counts.add('signals');
      if (sets.some(({ value }) => !Number.isNaN(value))) counts.add('signals that set fields');
      if (sets.some(({ value }) => Number.isNaN(value))) counts.add('signals that take values away');
      break;
    }
    case EventKind.activityStarted:
      countActivity(counts, plan, rows, place, row);
  }
}

function countActivity(
  counts: FeatureCounts,
  plan: Plan,
  rows: readonly Row[],
  place: number,
  row: Row,
): void {
  const activity = plan.activities[row.subject]!;
  counts.add(activity.isPersonal ? 'activities by people' : 'activities by machines');
  if (activity.wait !== null) counts.add('activities that waited');
  if (activity.effort !== null) counts.add('activities that took time');
  if (activity.makesContact) counts.add('contacts');
  const list = plan.stages[activity.stage]!.activities;
  const before = list[list.indexOf(row.subject) - 1];
  const last = rows.slice(0, place).findLast(({ kind }) => kind === EventKind.activityStarted)?.subject;
  if (before !== undefined && before !== last && plan.activities[before]!.criterion >= 0)
    counts.add('activities left out');
}

function countWay(
  counts: FeatureCounts,
  plan: Plan,
  rows: readonly Row[],
  place: number,
  way: PlanWay,
): void {
  const from = plan.stages[way.from]!;
  const isOfGroup = from.initial >= 0;
  if (way.from === way.to) counts.add('self-loops');
  if (isOfGroup) counts.add('ways of groups');
  if (way.isHandOff) counts.add('hand-offs');
  if (way.resetsScore) counts.add('scores reset');
  const number = plan.ways.indexOf(way);
  const taken = rows
    .slice(0, place + 1)
    .filter(
      ({ kind, subject }) => kind >= EventKind.outcome && kind <= EventKind.passed && subject === number,
    );
  if (way.maximumRounds === taken.length) counts.add('ways that were used up');
  if (way.trigger === 'gate')
    counts.add(number === from.gateWays.at(-1) ? 'gates by default' : 'gates by a criterion');
  if (way.trigger === 'automatic') countAutomatic(counts, plan, rows, place, way, isOfGroup);
  if (way.trigger === 'timer') {
    if (from.firstResponseWays.includes(number)) counts.add('escalation ways of first responses');
    if (from.maximumTimeWays.includes(number)) counts.add('escalation ways of maximum times');
    if (way.clock !== null) counts.add('clock ways');
    if (way.clock !== null && way.clock.calendar >= 0) counts.add('clocks in business time');
    if (way.clock !== null && way.kind === 'recycle') counts.add('recycle clocks');
  }
  if (way.trigger !== 'decision' && way.trigger !== 'event') return;
  counts.add(way.trigger === 'decision' ? 'decision ways' : 'event ways');
  if (way.modifiers.length > 0) counts.add('ways with modifiers');
  if (way.delay !== null) counts.add('ways with a delay');
  if (way.delay !== null && way.delay.calendar >= 0) counts.add('ways delayed in business time');
}

function countAutomatic(
  counts: FeatureCounts,
  plan: Plan,
  rows: readonly Row[],
  place: number,
  way: PlanWay,
  isOfGroup: boolean,
): void {
  const { at } = rows[place]!;
  counts.add(isOfGroup ? 'automatic ways of groups' : 'automatic ways of stages');
  const asked = new Set(
    comparisonsIn(plan.criteria[way.criterion] ?? null).map(({ subject }) => subject.kind),
  );
  const others = rows.filter((row, other) => other !== place && row.at === at);
  const atSignal = others.some(({ kind }) => kind === EventKind.signal);
  if (atSignal && asked.has('score')) counts.add('automatic ways at a signal, by score');
  if (atSignal && asked.has('signalCount')) counts.add('automatic ways at a signal, by its count');
  if (asked.has('status')) counts.add('automatic ways by status');
  if (asked.has('rounds')) counts.add('automatic ways by rounds');
  // Nothing else happened then: only time can have opened the way.
  if (rows.slice(0, place).some((row) => row.at === at) || place === 0) return;
  if (asked.has('score') && !asked.has('timeInStage')) counts.add('automatic ways by a falling score alone');
  if (asked.has('timeInStage') && !asked.has('score')) counts.add('automatic ways by time in stage alone');
}
