import type { BlueprintDatabase } from './database.ts';
import { isJsonObject } from '../core/lib/json.ts';
import { readBlueprintRow } from './blueprintRow.ts';
import type { Mirror } from './mirror.ts';
import { readRecord } from './storedRecord.ts';

/**
 * Puts records that cannot be read right again from a second copy of the same revision; the damaged ones are
 * kept aside. The result is the ids of the records that are whole again.
 */
export async function healRecords(
  db: BlueprintDatabase,
  mirror: Mirror,
  blueprintId: string,
  now: number,
): Promise<readonly string[]> {
  const { newest } = await mirror.read(blueprintId);
  if (newest === null) return [];
  const copies = new Map(
    newest.records.flatMap((record) => {
      const id = isJsonObject(record) ? record['id'] : undefined;
      return typeof id === 'string' ? [[id, record] as const] : [];
    }),
  );
  return db.transaction('rw', [db.blueprints, db.records, db.aside], async () => {
    // Another revision of a record is another record: it may hold what was changed since.
    if (readBlueprintRow(await db.blueprints.get(blueprintId))?.revision !== newest.revision) return [];
    const healed: string[] = [];
    for (const row of await db.records.where('blueprintId').equals(blueprintId).toArray()) {
      const { recordId } = row;
      const read = readRecord(row);
      const copy = copies.get(recordId);
      if ('record' in read || !('record' in readRecord({ recordId, record: copy }))) continue;
      await db.aside.add({ blueprintId, at: now, why: read.trouble, value: row });
      await db.records.put({ blueprintId, recordId, record: copy });
      healed.push(recordId);
    }
    return healed;
  });
}
