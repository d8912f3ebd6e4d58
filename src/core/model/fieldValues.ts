import type { Criterion } from '../criteria/criterion.ts';
import { sameJson, type Json } from '../lib/json.ts';
import type { Blueprint } from './blueprint.ts';
import { setMember, type Change } from './changes.ts';
import type { BlueprintRecord, RecordId } from './records.ts';
import type { Attribute } from './records/data.ts';
import { criteriaIn } from './references.ts';

/** Answers what a stored value of a field becomes; the same value where it stays. */
export type RenameValue = (value: Json) => Json;

/** The changes that give a field's values other names wherever they stand: criteria, mixes of sources, signals. */
export function renamingValues(blueprint: Blueprint, fieldId: RecordId, rename: RenameValue): Change[] {
  return Object.values(blueprint.records).flatMap((record) => renamingIn(record, fieldId, rename));
}

/** How many places name a value of a field: comparisons, values of mixes, and signals that set it. */
export function placesOfValue(blueprint: Blueprint, fieldId: RecordId, value: string): number {
  let count = 0;
  renamingValues(blueprint, fieldId, (each) => {
    if (each === value) count += 1;
    return each;
  });
  return count;
}

function renamingIn(record: BlueprintRecord, fieldId: RecordId, rename: RenameValue): Change[] {
  const inCriteria = criteriaIn(record).flatMap(({ path, criterion }) =>
    setMember(record, path, inCriterion(criterion, fieldId, rename) as unknown as Json),
  );
  if (record.type === 'source') {
    const attributes = record.attributes.map((attribute, place): Change[] =>
      attribute.fieldId === fieldId
        ? setMember(
            record,
            ['attributes', place, 'values'],
            mixed(attribute.values, rename) as unknown as Json,
          )
        : [],
    );
    return [...inCriteria, ...attributes.flat()];
  }
  if (record.type === 'signal') {
    const sets = record.sets.flatMap((set, place) =>
      set.fieldId === fieldId ? setMember(record, ['sets', place, 'value'], inValue(set.value, rename)) : [],
    );
    return [...inCriteria, ...sets];
  }
  return inCriteria;
}

/** The values of a mix under other names; those that became one have their weights added up. */
function mixed(values: Attribute['values'], rename: RenameValue): Attribute['values'] {
  const next: Attribute['values'] = [];
  for (const { value, weight, ...rest } of values) {
    const renamed = inValue(value, rename);
    const place = next.findIndex((each) => sameJson(each.value, renamed));
    if (place < 0) next.push({ ...rest, value: renamed, weight });
    else next[place] = { ...next[place]!, weight: next[place]!.weight + weight };
  }
  return next;
}

function inCriterion(criterion: Criterion, fieldId: RecordId, rename: RenameValue): Criterion {
  if ('subject' in criterion) {
    const { subject, value } = criterion;
    if (subject.kind !== 'field' || subject.fieldId !== fieldId) return criterion;
    const next = inValue(value, rename);
    return sameJson(next, value) ? criterion : { ...criterion, value: next };
  }
  return Object.fromEntries(
    Object.entries(criterion).map(([kind, members]) => [
      kind,
      (members as readonly Criterion[]).map((member) => inCriterion(member, fieldId, rename)),
    ]),
  ) as unknown as Criterion;
}

/** A value, or each of several; those that became one stand there once. */
function inValue(value: Json, rename: RenameValue): Json {
  if (!Array.isArray(value)) return rename(value);
  const items = (value as readonly Json[]).map(rename);
  return items.filter((item, place) => items.findIndex((each) => sameJson(each, item)) === place);
}
