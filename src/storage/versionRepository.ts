import { isJsonObject } from '../core/lib/json.ts';
import { SCHEMA_VERSION, type Blueprint } from '../core/model/blueprint.ts';
import type { BlueprintRecord } from '../core/model/records.ts';
import { readBlueprintRow } from './blueprintRow.ts';
import type { BlueprintDatabase } from './database.ts';
import { StorageFailure, tellingFailure } from './storageFailure.ts';
import { readRecord } from './storedRecord.ts';

/** An earlier state of a blueprint that was kept. */
export interface Version {
  readonly revision: number;
  /** null: it was kept by itself. */
  readonly name: string | null;
  /** Milliseconds since 1970; for showing only. */
  readonly at: number;
  readonly stages: number;
}

/** One is kept by itself when a blueprint is opened after so many saves; of those, so many stay. */
const SAVES_BETWEEN = 20;
const AUTOMATIC_KEPT = 20;

/** Keeps what is stored now as a version; a name that was given to this revision before is replaced. */
export function keepVersion(
  db: BlueprintDatabase,
  blueprintId: string,
  name: string | null,
  now: number,
): Promise<void> {
  return tellingFailure('The version could not be kept', () =>
    db.transaction('rw', [db.blueprints, db.records, db.versions], async () => {
      const head = readBlueprintRow(await db.blueprints.get(blueprintId));
      if (head === null)
        throw new StorageFailure(
          'missing',
          'The version could not be kept: the blueprint is not stored on this device.',
        );
      const { revision, schemaVersion, extra } = head;
      const rows = await db.records.where('blueprintId').equals(blueprintId).toArray();
      const records = rows.map(({ record }) => record);
      await db.versions.put({ blueprintId, revision, name, at: now, schemaVersion, records, extra });
    }),
  );
}

/** Keeps a version by itself when there were many saves since the last one, and lets old ones of that kind go. */
export async function keepVersionSometimes(
  db: BlueprintDatabase,
  blueprintId: string,
  revision: number,
  now: number,
): Promise<void> {
  const versions = await listVersions(db, blueprintId);
  if (revision - (versions[0]?.revision ?? 0) < SAVES_BETWEEN) return;
  await keepVersion(db, blueprintId, null, now);
  const old = versions.filter(({ name }) => name === null).slice(AUTOMATIC_KEPT - 1);
  await db.versions.bulkDelete(old.map((each): [string, number] => [blueprintId, each.revision]));
}

/** The versions of a blueprint, the newest first. */
export function listVersions(db: BlueprintDatabase, blueprintId: string): Promise<readonly Version[]> {
  return tellingFailure('The versions could not be read', async () => {
    const rows = await db.versions.where('blueprintId').equals(blueprintId).toArray();
    return rows
      .map(({ revision, name, at, records }) => ({ revision, name, at, stages: countStages(records) }))
      .sort((a, b) => b.revision - a.revision);
  });
}

function countStages(records: unknown): number {
  const list: readonly unknown[] = Array.isArray(records) ? records : [];
  return list.filter((record) => isJsonObject(record) && record['type'] === 'stage').length;
}

/** The blueprint as it was; refused unless every record of it can be read. */
export function readVersion(
  db: BlueprintDatabase,
  blueprintId: string,
  revision: number,
): Promise<Blueprint> {
  return tellingFailure('The version could not be read', async () => {
    const row = await db.versions.get([blueprintId, revision]);
    if (row === undefined || !Array.isArray(row.records) || row.schemaVersion > SCHEMA_VERSION)
      throw new StorageFailure('missing', 'The version could not be read: it is not stored in this form.');
    const records: Record<string, BlueprintRecord> = {};
    for (const record of row.records as unknown[]) {
      const id = isJsonObject(record) ? record['id'] : undefined;
      const read = readRecord({ recordId: typeof id === 'string' ? id : '', record });
      if ('trouble' in read)
        throw new StorageFailure('damaged', `The version could not be read: ${read.trouble}`);
      records[read.record.id] = read.record;
    }
    return { schemaVersion: SCHEMA_VERSION, records, extra: row.extra };
  });
}
