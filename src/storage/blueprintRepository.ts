import { SCHEMA_VERSION, type Blueprint } from '../core/model/blueprint.ts';
import { changesBetween } from '../core/model/difference.ts';
import { singleton } from '../core/model/queries.ts';
import { recordShapes } from '../core/model/records.ts';
import type { Settings } from '../core/model/records/frame.ts';
import type { NewId } from '../core/lib/ids.ts';
import type { Json } from '../core/lib/json.ts';
import { readBlueprintRow, refuseNewer, toBlueprintRow } from './blueprintRow.ts';
import { readRecords, savingTables, writeStep } from './blueprintSaves.ts';
import type { BlueprintDatabase, BlueprintRow } from './database.ts';
import { findJsonFault } from './jsonFault.ts';
import { StorageFailure, tellingFailure } from './storageFailure.ts';

/** A blueprint as it was stored. */
export interface LoadedBlueprint {
  readonly blueprint: Blueprint;
  readonly revision: number;
  /** Why it may not be changed, as a sentence; null: it may. */
  readonly readOnlyReason: string | null;
  /** What could not be read and was left as it is, a sentence each. */
  readonly troubles: readonly string[];
  /** The same, as it is stored. */
  readonly unreadable: readonly unknown[];
}

/** Reads a blueprint; a record that cannot be read is named and left where it is. */
export function loadBlueprint(db: BlueprintDatabase, id: string): Promise<LoadedBlueprint> {
  return tellingFailure('The blueprint could not be opened', () =>
    db.transaction('r', [db.blueprints, db.records], async () => {
      const head = await liveHead(db, id, 'opened');
      const { records, troubles, unreadable } = await readRecords(db, id);
      const isNewer = head.schemaVersion > SCHEMA_VERSION;
      return {
        blueprint: { schemaVersion: SCHEMA_VERSION, records, extra: head.extra },
        revision: head.revision,
        readOnlyReason: isNewer
          ? `“${head.name}” was made with a newer version of Stagecraft, so it can be looked at but not changed. Reload the page to get the newer version.`
          : null,
        troubles,
        unreadable,
      };
    }),
  );
}

/** The blueprint with whatever could not be read beside it, so that a file made of it lacks nothing. */
export function withUnreadable({ blueprint, unreadable }: LoadedBlueprint): Blueprint {
  const kept = unreadable.filter((record): record is Json => findJsonFault(record) === null);
  return kept.length === 0
    ? blueprint
    : { ...blueprint, extra: { ...blueprint.extra, unreadableRecords: kept } };
}

/** The blueprints that are there, by name. */
export function listBlueprints(db: BlueprintDatabase): Promise<readonly BlueprintRow[]> {
  return tellingFailure('The library could not be read', async () => {
    const rows = (await db.blueprints.toArray()).map(readBlueprintRow);
    return rows
      .filter((row) => row !== null && row.deletedAt === null)
      .map((row) => row as BlueprintRow)
      .sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  });
}

/** Stores a blueprint under an id that nothing has; the result is its head. */
export function createBlueprint(
  db: BlueprintDatabase,
  blueprint: Blueprint,
  newId: NewId,
  now: number,
): Promise<BlueprintRow> {
  return tellingFailure('The blueprint could not be stored', () =>
    db.transaction('rw', savingTables(db), async () => {
      const head = toBlueprintRow(newId('bp'), 1, blueprint, now);
      const rows = Object.values(blueprint.records).map((record) => ({
        blueprintId: head.id,
        recordId: record.id,
        record,
      }));
      // `add` refuses what exists, whatever the source of chance did.
      await db.blueprints.add(head);
      await db.records.bulkAdd(rows);
      await writeStep(db, head, newId('save'), []);
      return head;
    }),
  );
}

/** What the library says about a blueprint and can change without opening it. */
export type About = Partial<Pick<Settings, 'name' | 'company' | 'tags' | 'isArchived'>>;

/** Changes what the library says about a blueprint, as one more revision of it. */
export function describeBlueprint(
  db: BlueprintDatabase,
  id: string,
  about: About,
  newId: NewId,
  now: number,
): Promise<BlueprintRow> {
  const done = about.name === undefined ? 'changed' : 'renamed';
  return tellingFailure(`The blueprint could not be ${done}`, () =>
    db.transaction('rw', savingTables(db), async () => {
      const head = await liveHead(db, id, done);
      refuseNewer(head);
      const { records } = await readRecords(db, id);
      const old: Blueprint = { schemaVersion: SCHEMA_VERSION, records, extra: head.extra };
      const settings = singleton(old, 'settings');
      const described = readAbout({ ...settings, ...about });
      const changes = Object.hasOwn(records, settings.id)
        ? changesBetween(settings, described)
        : [{ op: 'add', record: described } as const];
      if (changes.length === 0) return head;
      await db.records.put({ blueprintId: id, recordId: settings.id, record: described });
      const blueprint = { ...old, records: { ...records, [settings.id]: described } };
      const next = toBlueprintRow(id, head.revision + 1, blueprint, now);
      await writeStep(db, next, newId('save'), changes);
      return next;
    }),
  );
}

function readAbout(settings: Settings): Settings {
  const read = recordShapes.settings.safeParse(settings);
  if (read.success) return read.data;
  const sentences: Readonly<Record<string, string>> = {
    name: 'A name needs at least one visible character and at most 200 characters.',
    company: 'The name of a company has at most 500 characters.',
    tags: 'A tag has from 1 to 60 characters, and a blueprint at most 20 tags.',
  };
  const member = String(read.error.issues[0]?.path[0]);
  throw new StorageFailure('other', sentences[member] ?? 'Something in the settings cannot be stored.');
}

/** Marks a blueprint as deleted, or takes the mark away; both are revisions, so that every tab hears of them. */
export function setDeleted(
  db: BlueprintDatabase,
  id: string,
  isDeleted: boolean,
  newId: NewId,
  now: number,
): Promise<BlueprintRow> {
  const what = isDeleted ? 'The blueprint could not be deleted' : 'The blueprint could not be brought back';
  return tellingFailure(what, () =>
    db.transaction('rw', savingTables(db), async () => {
      const head = readBlueprintRow(await db.blueprints.get(id));
      if (head === null) throw new StorageFailure('missing', `${what}: it is not stored on this device.`);
      if ((head.deletedAt !== null) === isDeleted) return head;
      if (!isDeleted && !(await hasContent(db, id)))
        throw new StorageFailure('missing', `${what}: it was cleared away to make room.`);
      const next = { ...head, revision: head.revision + 1, deletedAt: isDeleted ? now : null };
      await writeStep(db, next, newId('save'), []);
      return next;
    }),
  );
}

/**
 * Frees the room of blueprints that were deleted before an instant. Their heads stay, so that no tab takes
 * what is gone for lost and writes it again. The result is their ids.
 */
export function purgeDeleted(db: BlueprintDatabase, deletedBefore: number): Promise<readonly string[]> {
  return tellingFailure('Deleted blueprints could not be cleared away', () =>
    db.transaction('rw', [...savingTables(db), db.versions], async () => {
      const heads = (await db.blueprints.toArray()).map(readBlueprintRow);
      const ids: string[] = [];
      for (const head of heads) {
        const isDue = head !== null && head.deletedAt !== null && head.deletedAt < deletedBefore;
        if (isDue && (await hasContent(db, head.id))) ids.push(head.id);
      }
      for (const id of ids) {
        await db.records.where('blueprintId').equals(id).delete();
        await db.versions.where('blueprintId').equals(id).delete();
        await db.log.where(':id').between([id, 0], [id, Infinity]).delete();
      }
      return ids;
    }),
  );
}

async function hasContent(db: BlueprintDatabase, id: string): Promise<boolean> {
  const logged = await db.log.where(':id').between([id, 0], [id, Infinity]).count();
  return logged > 0 || (await db.records.where('blueprintId').equals(id).count()) > 0;
}

async function liveHead(db: BlueprintDatabase, id: string, done: string): Promise<BlueprintRow> {
  const head = readBlueprintRow(await db.blueprints.get(id));
  if (head === null)
    throw new StorageFailure(
      'missing',
      `The blueprint could not be ${done}: it is not stored on this device.`,
    );
  if (head.deletedAt !== null)
    throw new StorageFailure('deleted', `The blueprint could not be ${done}: “${head.name}” was deleted.`);
  return head;
}
