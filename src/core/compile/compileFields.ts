import { fieldTypes } from '../criteria/valueKinds.ts';
import { sameJson, type Json } from '../lib/json.ts';
import type { Blueprint } from '../model/blueprint.ts';
import { recordsOf } from '../model/queries.ts';
import type { Field } from '../model/records/data.ts';
import type { PlanField } from './plan.ts';
import { withOwnKeys } from './withOwnKeys.ts';

/** Fields with the values that can occur: options, values of lead sources, and values that signals set. */
export function compileFields(blueprint: Blueprint): PlanField[] {
  const sources = recordsOf(blueprint, 'source');
  const signals = recordsOf(blueprint, 'signal');
  return withOwnKeys(recordsOf(blueprint, 'field')).map((field): PlanField => {
    if (fieldTypes[field.fieldType] === 'number')
      return { id: field.id, key: field.key, kind: 'number', dictionary: [] };
    const values: Json[] = fieldTypes[field.fieldType] === 'boolean' ? [false, true] : optionsOf(field);
    for (const { attributes } of sources) {
      for (const { fieldId, values: mixed } of attributes) {
        if (fieldId === field.id) values.push(...mixed.map(({ value }) => value));
      }
    }
    for (const { sets } of signals)
      values.push(...sets.flatMap(({ fieldId, value }) => (fieldId === field.id ? [value] : [])));
    return {
      id: field.id,
      key: field.key,
      kind: 'code',
      dictionary: distinct(values.filter((value) => value !== null)),
    };
  });
}

function optionsOf(field: Field): Json[] {
  return fieldTypes[field.fieldType] === 'set' ? [] : field.options.map(({ value }) => value);
}

function distinct(values: readonly Json[]): Json[] {
  return values.filter((value, place) => values.findIndex((other) => sameJson(other, value)) === place);
}
