import { operators } from '../../criteria/operators/registry.ts';
import type { Json } from '../../lib/json.ts';
import type { Blueprint } from '../../model/blueprint.ts';
import { findRecord, recordsOf } from '../../model/queries.ts';
import { createMemory, sameItems, type Memory } from '../incremental/memory.ts';
import type { SubjectWorld } from './candidates.ts';
import { mismatchOf } from './operands.ts';

/** The values that the subjects of a watched blueprint's criteria can have. */
export function criterionWorld(blueprint: Blueprint, memory: Memory = createMemory()): SubjectWorld {
  const values = memory.answer(() => occurringValues(blueprint));
  const occurring = memory.answers((fieldId) => values.read().get(fieldId) ?? none, sameItems);
  const statusIds = memory.answer(() => recordsOf(blueprint, 'status').map(({ id }) => id), sameItems);
  const field = (id: string) => findRecord(blueprint, 'field', id);
  return {
    field,
    get statusIds() {
      return statusIds.read();
    },
    occurring: (fieldId) => occurring.of(fieldId),
    isSound(comparison) {
      const { subject } = comparison;
      if (operators.find(comparison.operator) === undefined) return false;
      if (subject.kind !== 'field') return mismatchOf(comparison, undefined) === null;
      const asked = field(subject.fieldId);
      return asked !== undefined && mismatchOf(comparison, asked) === null;
    },
  };
}

const none: readonly Json[] = [];

/** What lead sources and signals give leads in each field, each value once, whether or not it is an option. */
function occurringValues(blueprint: Blueprint): Map<string, readonly Json[]> {
  const values = new Map<string, Set<Json>>();
  const occur = (fieldId: string, value: Json) => {
    const known = values.get(fieldId);
    if (known) known.add(value);
    else values.set(fieldId, new Set([value]));
  };
  for (const { attributes } of recordsOf(blueprint, 'source'))
    for (const attribute of attributes)
      for (const { value } of attribute.values) occur(attribute.fieldId, value);
  for (const { sets } of recordsOf(blueprint, 'signal'))
    for (const { fieldId, value } of sets) occur(fieldId, value);
  return new Map([...values].map(([fieldId, each]) => [fieldId, [...each]]));
}
