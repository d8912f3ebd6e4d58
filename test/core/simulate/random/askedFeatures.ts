import { comparisonsIn } from '../../../../src/core/criteria/criterion.ts';
import { operatorsFor } from '../../../../src/core/criteria/newComparison.ts';
import { operators } from '../../../../src/core/criteria/operators/registry.ts';
import { valueKindOf, type ValueKind } from '../../../../src/core/criteria/valueKinds.ts';
import type { Plan, PlanDelay } from '../../../../src/core/compile/plan.ts';
import type { Blueprint } from '../../../../src/core/model/blueprint.ts';
import { findRecord } from '../../../../src/core/model/queries.ts';
import type { RunLog } from '../../../../src/core/simulate/runLog.ts';
import type { FeatureCounts } from './featureCounts.ts';

const kinds: readonly ValueKind[] = ['text', 'number', 'boolean', 'choice', 'set', 'date'];
const others = ['score', 'timeInStage', 'signalCount', 'status', 'rounds'] as const;
const samplers = [
  'constant',
  'exponential',
  'lognormal',
  'gamma',
  'weibull',
  'triangular',
  'uniform',
  'empirical',
] as const;

/** What was asked of leads and drawn for them: every operator on every kind of field it is for, every subject. */
export const askedFeatures: readonly string[] = [
  ...kinds.flatMap((kind) => operatorsFor(kind).map(({ id }) => `asked ${kind} ${id}`)),
  ...others.map((subject) => `asked ${subject}`),
  'asked with an operator that does not fit',
  'asked to leave',
  'asked to enter',
  ...samplers.map((kind) => `times from ${kind}`),
];

/** Counts the criteria that were tested and the times that were drawn, once a visit. */
export function countAsked(counts: FeatureCounts, plan: Plan, blueprint: Blueprint, log: RunLog): void {
  const visits = new Map<number, number>();
  for (const stage of log.visits.stage) visits.set(stage, (visits.get(stage) ?? 0) + 1);
  for (const [place, times] of visits) {
    const stage = plan.stages[place]!;
    const ways = plan.ways.filter(({ from }) => from === place);
    const activities = stage.activities.map((activity) => plan.activities[activity]!);
    const criteria = [
      ...ways.flatMap(({ criterion, modifiers }) => [criterion, ...modifiers.map((each) => each.criterion)]),
      ...stage.promises.map(({ criterion }) => criterion),
      ...activities.map(({ criterion }) => criterion),
    ];
    const askedBy = (id: string, what: 'leaveCriteria' | 'enterCriteria') =>
      (findRecord(blueprint, 'stage', id)?.[what] ?? null) !== null;
    if (ways.length > 0 && askedBy(stage.id, 'leaveCriteria')) counts.add('asked to leave', times);
    if (ways.some(({ to }) => askedBy(plan.stages[to]!.id, 'enterCriteria')))
      counts.add('asked to enter', times);
    for (const number of criteria) countCriterion(counts, plan, blueprint, number, times);
    for (const time of [
      ...ways.map(({ delay }) => delay),
      ...activities.flatMap((each) => [each.wait, each.effort]),
    ])
      countDelay(counts, time, times);
  }
}

function countCriterion(
  counts: FeatureCounts,
  plan: Plan,
  blueprint: Blueprint,
  number: number,
  times: number,
): void {
  for (const { subject, operator } of comparisonsIn(plan.criteria[number] ?? null)) {
    const field = subject.kind === 'field' ? findRecord(blueprint, 'field', subject.fieldId) : undefined;
    const kind = valueKindOf(subject, field?.fieldType);
    const fits = operators.find(operator)?.appliesTo.includes(kind) === true;
    if (!fits) counts.add('asked with an operator that does not fit', times);
    else if (subject.kind === 'field') counts.add(`asked ${kind} ${operator}`, times);
    if (subject.kind !== 'field') counts.add(`asked ${subject.kind}`, times);
  }
}

function countDelay(counts: FeatureCounts, delay: PlanDelay | null, times: number): void {
  if (delay !== null) counts.add(`times from ${delay.sampler.kind}`, times);
}
