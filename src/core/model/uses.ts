import type { Blueprint } from './blueprint.ts';
import type { FieldPath } from './changes.ts';
import type { RecordId } from './records.ts';
import { referencesIn } from './references.ts';

/** One place that refers to a record. */
export interface Use {
  readonly recordId: RecordId;
  readonly path: FieldPath;
}

/** How many places of the blueprint refer to the record. */
export function usesOf(blueprint: Blueprint, id: RecordId): number {
  return usesByRecord(blueprint).get(id)?.length ?? 0;
}

/** The places of the blueprint that refer to the record. */
export function placesOf(blueprint: Blueprint, id: RecordId): readonly Use[] {
  return usesByRecord(blueprint).get(id) ?? [];
}

const known = new WeakMap<object, ReadonlyMap<RecordId, readonly Use[]>>();

/** Where every record is referred to; gathered once for a state of the blueprint. */
export function usesByRecord(blueprint: Blueprint): ReadonlyMap<RecordId, readonly Use[]> {
  const before = known.get(blueprint.records);
  if (before !== undefined) return before;
  const uses = new Map<RecordId, Use[]>();
  for (const record of Object.values(blueprint.records)) {
    for (const { id, path } of referencesIn(record)) {
      const places = uses.get(id);
      if (places) places.push({ recordId: record.id, path });
      else uses.set(id, [{ recordId: record.id, path }]);
    }
  }
  known.set(blueprint.records, uses);
  return uses;
}
