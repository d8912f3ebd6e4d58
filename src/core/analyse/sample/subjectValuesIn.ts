import type { Subject } from '../../criteria/criterion.ts';
import type { SubjectValues } from '../../criteria/representatives.ts';
import { valueKindOf } from '../../criteria/valueKinds.ts';
import type { Json } from '../../lib/json.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import { findRecord, recordsOf } from '../../model/queries.ts';

/** What values the subjects of a blueprint's criteria can have: options, and what sources and signals give beside them. */
export function subjectValuesIn(blueprint: Blueprint): (subject: Subject) => SubjectValues {
  return (subject) => {
    if (subject.kind === 'status')
      return { kind: 'choice', options: recordsOf(blueprint, 'status').map(({ id }) => id) };
    const field = subject.kind === 'field' ? findRecord(blueprint, 'field', subject.fieldId) : undefined;
    const kind = valueKindOf(subject, field?.fieldType);
    if (field === undefined) return { kind, options: [] };
    const given = [
      ...field.options.map(({ value }) => value),
      ...recordsOf(blueprint, 'source').flatMap(({ attributes }) =>
        attributes.flatMap(({ fieldId, values }) =>
          fieldId === field.id ? values.flatMap(({ value }) => single(value)) : [],
        ),
      ),
      ...recordsOf(blueprint, 'signal').flatMap(({ sets }) =>
        sets.flatMap(({ fieldId, value }) => (fieldId === field.id ? single(value) : [])),
      ),
    ];
    return { kind, options: [...new Set(given)] };
  };
}

function single(value: Json): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : value === null ? [] : [value];
}
