import type { Blueprint } from '../core/model/blueprint.ts';
import type { Change } from '../core/model/changes.ts';
import type { BlueprintRecord } from '../core/model/records.ts';
import { readBlueprintRow, refuseNewer, toBlueprintRow } from './blueprintRow.ts';
import type { BlueprintDatabase, BlueprintRow } from './database.ts';
import { tellingFailure } from './storageFailure.ts';
import { readChanges, readRecord } from './storedRecord.ts';

/** One step from a revision to the next. */
export interface SaveRequest {
  readonly blueprintId: string;
  readonly saveId: string;
  readonly expectedRevision: number;
  readonly changes: readonly Change[];
  /** The state with the changes. */
  readonly blueprint: Blueprint;
}

export type SaveResult =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'conflict'; readonly revision: number }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'lost' };

/** How many revisions the log reaches back; a tab that was away longer reads the whole blueprint. */
const LOG_LENGTH = 1_000;
const TRIM_EVERY = 100;

/** What a save touches, in one transaction. */
export function savingTables(db: BlueprintDatabase) {
  return [db.blueprints, db.records, db.log, db.aside];
}

/**
 * Stores a step: changed records, log entry and head in one transaction, if the head is still at the expected
 * revision. With `everything` all records are written, and a head that is behind or gone is put right.
 */
export function saveStep(
  db: BlueprintDatabase,
  save: SaveRequest,
  everything: boolean,
  now: number,
): Promise<SaveResult> {
  const { blueprintId, expectedRevision, blueprint, changes, saveId } = save;
  // The promise of a transaction settles when it is complete, not when its last request succeeded.
  return tellingFailure('The blueprint could not be saved', () =>
    db.transaction('rw', savingTables(db), async (): Promise<SaveResult> => {
      const head = readBlueprintRow(await db.blueprints.get(blueprintId));
      if (head !== null && head.deletedAt !== null) return { kind: 'deleted' };
      if (head !== null) refuseNewer(head);
      if (head !== null && head.revision > expectedRevision)
        return { kind: 'conflict', revision: head.revision };
      if ((head === null || head.revision < expectedRevision) && !everything) return { kind: 'lost' };
      const revision = expectedRevision + 1;
      const touched = everything ? Object.keys(blueprint.records) : touchedIds(changes);
      if (everything) await removeForgotten(db, blueprintId, blueprint);
      await writeRecords(db, blueprintId, touched, blueprint, now);
      await writeStep(db, toBlueprintRow(blueprintId, revision, blueprint, now), saveId, changes);
      return { kind: 'saved', revision };
    }),
  );
}

/** Writes the head and the log entry of a revision; part of the caller's transaction. */
export async function writeStep(
  db: BlueprintDatabase,
  head: BlueprintRow,
  saveId: string,
  changes: readonly Change[],
): Promise<void> {
  const { id: blueprintId, revision } = head;
  await db.log.put({ blueprintId, revision, saveId, changes });
  await db.blueprints.put(head);
  if (revision % TRIM_EVERY === 0)
    await db.log
      .where(':id')
      .between([blueprintId, 0], [blueprintId, revision - LOG_LENGTH])
      .delete();
}

/** Gives the records of these ids the state they have in the blueprint; part of the caller's transaction. */
async function writeRecords(
  db: BlueprintDatabase,
  blueprintId: string,
  ids: readonly string[],
  { records }: Blueprint,
  now: number,
): Promise<void> {
  const keys = ids.map((id): [string, string] => [blueprintId, id]);
  const stored = await db.records.bulkGet(keys);
  for (const row of stored) {
    const read = row === undefined ? null : readRecord(row);
    // Nobody has seen what cannot be read, so nobody can have meant to replace it.
    if (row !== undefined && read !== null && 'trouble' in read)
      await db.aside.add({ blueprintId, at: now, why: read.trouble, value: row });
  }
  const has = (id: string) => Object.hasOwn(records, id);
  await db.records.bulkDelete(keys.filter(([, id]) => !has(id)));
  await db.records.bulkPut(
    ids.filter(has).map((recordId) => ({ blueprintId, recordId, record: records[recordId] })),
  );
}

/** Removes stored records that the blueprint does not have; what cannot be read stays. */
async function removeForgotten(
  db: BlueprintDatabase,
  blueprintId: string,
  blueprint: Blueprint,
): Promise<void> {
  const rows = await db.records.where('blueprintId').equals(blueprintId).toArray();
  const forgotten = rows.filter(
    (row) => !Object.hasOwn(blueprint.records, row.recordId) && 'record' in readRecord(row),
  );
  await db.records.bulkDelete(forgotten.map(({ recordId }): [string, string] => [blueprintId, recordId]));
}

function touchedIds(changes: readonly Change[]): string[] {
  return [...new Set(changes.map((change) => (change.op === 'set' ? change.id : change.record.id)))];
}

export type NewsSince =
  | {
      readonly kind: 'changes';
      readonly revision: number;
      readonly saves: readonly { readonly saveId: string; readonly changes: readonly Change[] }[];
    }
  | { readonly kind: 'whole'; readonly revision: number; readonly blueprint: Blueprint }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'lost' };

/** What happened to a blueprint since a revision: step by step where the log still knows, else the result. */
export function newsSince(db: BlueprintDatabase, blueprintId: string, since: number): Promise<NewsSince> {
  return tellingFailure('What another tab has changed could not be read', () =>
    db.transaction('r', [db.blueprints, db.records, db.log], async (): Promise<NewsSince> => {
      const head = readBlueprintRow(await db.blueprints.get(blueprintId));
      if (head === null || (head.revision < since && head.deletedAt === null)) return { kind: 'lost' };
      if (head.deletedAt !== null) return { kind: 'deleted' };
      const rows = await db.log
        .where(':id')
        .between([blueprintId, since + 1], [blueprintId, head.revision], true, true)
        .toArray();
      const saves = rows.map(({ saveId, changes }) => ({ saveId, changes: readChanges(changes) }));
      const isComplete = rows.length === head.revision - since;
      if (isComplete && saves.every(isReadable))
        return { kind: 'changes', revision: head.revision, saves: saves.filter(isReadable) };
      const { records } = await readRecords(db, blueprintId);
      return {
        kind: 'whole',
        revision: head.revision,
        blueprint: { schemaVersion: 1, records, extra: head.extra },
      };
    }),
  );
}

function isReadable<S extends { changes: readonly Change[] | null }>(
  save: S,
): save is S & { changes: readonly Change[] } {
  return save.changes !== null;
}

/** The records of a blueprint that can be read, and a sentence for each that cannot. */
export async function readRecords(
  db: BlueprintDatabase,
  blueprintId: string,
): Promise<{ records: Record<string, BlueprintRecord>; troubles: string[]; unreadable: unknown[] }> {
  const records: Record<string, BlueprintRecord> = {};
  const troubles: string[] = [];
  const unreadable: unknown[] = [];
  for (const row of await db.records.where('blueprintId').equals(blueprintId).toArray()) {
    const read = readRecord(row);
    if ('record' in read) records[read.record.id] = read.record;
    else {
      troubles.push(read.trouble);
      unreadable.push(row.record);
    }
  }
  return { records, troubles, unreadable };
}
