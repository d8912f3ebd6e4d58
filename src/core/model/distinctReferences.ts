import type { BlueprintRecord } from './records.ts';
import { referenceRules } from './referenceRules.ts';

/** Lists in which two entries for one record would contradict each other: the first of them counts. */
const oneEntryEach: readonly (readonly [list: string, member: string])[] = [
  ['reasons.*.sourceWeights', 'sourceId'],
  ['rates', 'stageId'],
  ['sets', 'fieldId'],
];

/**
 * The record with no list that names one record twice, such as becomes one when two records become one. The
 * same object where there is nothing to mend.
 */
export function withDistinctReferences<R extends BlueprintRecord>(record: R): R {
  let result: unknown = record;
  for (const { steps, holds } of referenceRules[record.type]) {
    if (holds === 'many' || holds === 'some')
      result = at(result, steps, (ids) => distinct(ids as readonly unknown[], (id) => id));
  }
  for (const [list, member] of oneEntryEach)
    result = at(result, list.split('.'), (entries) =>
      Array.isArray(entries)
        ? distinct(entries as readonly Record<string, unknown>[], (entry) => entry[member])
        : entries,
    );
  return result as R;
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => unknown): readonly T[] {
  const keys = items.map(keyOf);
  const kept = items.filter((_, place) => keys.indexOf(keys[place]) === place);
  return kept.length === items.length ? items : kept;
}

function at(
  value: unknown,
  [step, ...rest]: readonly string[],
  change: (value: unknown) => unknown,
): unknown {
  if (step === undefined) return change(value);
  if (step === '*') {
    if (!Array.isArray(value)) return value;
    const items = value.map((item) => at(item, rest, change));
    return items.every((item, place) => item === value[place]) ? value : items;
  }
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value;
  const old = (value as Record<string, unknown>)[step];
  const next = at(old, rest, change);
  return next === old ? value : { ...value, [step]: next };
}
