import type { Blueprint } from './blueprint.ts';
import type { RecordId } from './records.ts';
import { referencesIn } from './references.ts';

/** How many places of the blueprint refer to the record. */
export function usesOf(blueprint: Blueprint, id: RecordId): number {
  return Object.values(blueprint.records).reduce(
    (count, record) => count + referencesIn(record).filter((reference) => reference.id === id).length,
    0,
  );
}
