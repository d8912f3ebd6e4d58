import { SCHEMA_VERSION, type Blueprint } from '../../model/blueprint.ts';
import { createRecord, type BlueprintRecord, type RecordOf, type RecordType } from '../../model/records.ts';

/** What must be said of a record; the model's defaults complete it. */
export type RecordMembers<T extends RecordType> = Parameters<typeof createRecord<T>>[1];

/** The blueprint of these records; throws when two of them claim one id. */
export function blueprintOf(records: readonly BlueprintRecord[]): Blueprint {
  const table: Record<string, BlueprintRecord> = {};
  for (const record of records) {
    if (Object.hasOwn(table, record.id))
      throw new Error(`Two records of a template are called ${record.id}.`);
    table[record.id] = record;
  }
  return { schemaVersion: SCHEMA_VERSION, records: table, extra: {} };
}

/** Complete records in the order of the list. */
export function recordsFrom<T extends RecordType>(
  type: T,
  list: readonly RecordMembers<T>[],
): readonly RecordOf<T>[] {
  return list.map((members, order) => createRecord(type, { order, ...members }));
}
