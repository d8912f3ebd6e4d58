import type { Comparison, Criterion, Subject } from '../criteria/criterion.ts';
import type { Json } from '../lib/json.ts';
import type { Plan } from './plan.ts';

/** A criterion as the machine carries it: the same data, with the keys of fields, signals and statuses for ids. */
export type MachineCriterion = Criterion;

/** Translates the ids of a blueprint into the keys of its machine; what is unknown stays as it is. */
export function createKeyTranslator(plan: Pick<Plan, 'fields' | 'signals' | 'statuses'>) {
  const fieldKeys = new Map(plan.fields.map(({ id, key }) => [id, key]));
  const signalKeys = new Map(plan.signals.map(({ id, key }) => [id, key]));
  const statusKeys = createStatusTranslator(plan.statuses);

  function translate(criterion: Criterion): MachineCriterion {
    if ('subject' in criterion) return translateComparison(criterion);
    if ('all' in criterion) return { all: criterion.all.map(translate) };
    if ('any' in criterion) return { any: criterion.any.map(translate) };
    return { none: criterion.none.map(translate) };
  }

  function translateComparison({ subject, operator, value }: Comparison): Comparison {
    return {
      subject: withKeys(subject),
      operator,
      value: subject.kind === 'status' ? statusKeys(value) : value,
    };
  }

  function withKeys(subject: Subject): Subject {
    if (subject.kind === 'field')
      return { ...subject, fieldId: fieldKeys.get(subject.fieldId) ?? subject.fieldId };
    if (subject.kind === 'signalCount') {
      return { ...subject, signalId: signalKeys.get(subject.signalId) ?? subject.signalId };
    }
    return subject;
  }

  return (criterion: Criterion | null): MachineCriterion | null =>
    criterion === null ? null : translate(criterion);
}

/** Translates ids of statuses into their keys, in lists too; what is unknown stays as it is. */
export function createStatusTranslator(statuses: Plan['statuses']) {
  const keys = new Map(statuses.map(({ id, key }) => [id, key]));
  return function translate(value: Json): Json {
    if (Array.isArray(value)) return (value as readonly Json[]).map(translate);
    return typeof value === 'string' ? (keys.get(value) ?? value) : value;
  };
}
