import { isJsonObject } from '../core/lib/json.ts';
import { SCHEMA_VERSION } from '../core/model/blueprint.ts';
import { singletonIds } from '../core/model/records.ts';
import { readBlueprintRow, readShown } from './blueprintRow.ts';
import type { BlueprintDatabase, BlueprintRow, RecordRow } from './database.ts';
import type { MirrorCopy, MirrorState } from './mirror.ts';
import { keepSecondCopy, type Safety } from './secondCopy.ts';
import type { SentinelNote } from './sentinel.ts';
import { loadBlueprint } from './blueprintRepository.ts';

/**
 * Compares what was said to be saved with what the database holds, and restores from the second copy what the
 * database has lost: a browser may throw away a whole database after a crash, without a word. The result is a
 * sentence for everything that was not as it should be.
 */
export async function guardStart(db: BlueprintDatabase, safety: Safety, now: number): Promise<string[]> {
  // Also where there is nothing to compare: who asks wants to know whether it opens.
  await db.open();
  // The database is read last: whatever was acknowledged before this began is in it by then, or lost.
  const notes = new Map(safety.sentinel?.notes().map((note) => [note.id, note]));
  const mirrored = new Map<string, MirrorState>();
  for (const id of (await safety.mirror?.ids()) ?? []) {
    const state = await safety.mirror?.read(id);
    if (state !== undefined) mirrored.set(id, state);
  }
  const sentences: string[] = [];
  for (const id of new Set([...notes.keys(), ...mirrored.keys()])) {
    const sentence = await guardOne(db, safety, id, notes.get(id), mirrored.get(id), now);
    if (sentence !== null) sentences.push(sentence);
  }
  return sentences;
}

async function guardOne(
  db: BlueprintDatabase,
  { sentinel }: Safety,
  id: string,
  note: SentinelNote | undefined,
  mirrored: MirrorState | undefined,
  now: number,
): Promise<string | null> {
  const copy = mirrored?.newest ?? null;
  const restorable = copy !== null && !copy.isDeleted ? copy : null;
  const before = readBlueprintRow(await db.blueprints.get(id));
  const isRestored = restorable !== null && (await restoreCopy(db, restorable, now));
  const head = isRestored ? readBlueprintRow(await db.blueprints.get(id)) : before;
  const promised = note?.revision ?? 0;
  if (!isRestored && (head?.revision ?? 0) >= promised) return null;

  const name = `“${(restorable ?? head ?? note)?.name ?? 'A blueprint'}”`;
  if (head === null) {
    // Said once: there is nothing left to look for.
    sentinel?.forget(id);
    const why = (mirrored?.damagedSlots ?? 0) > 0 ? 'its copies are damaged' : 'there is no copy of it';
    return `${name} is lost: revision ${promised} was saved on this device, but the browser no longer has it and ${why}. Open your last backup file.`;
  }
  sentinel?.correct({ id, revision: head.revision, name: head.name });
  const loss =
    head.revision < promised
      ? ` What was saved after it, up to revision ${promised}, is lost: compare it with your last backup file.`
      : '';
  if (!isRestored) return `${name} is at revision ${head.revision}, and no newer copy was found.${loss}`;
  const found =
    before === null
      ? 'was missing from the browser’s database'
      : `was only at revision ${before.revision} in the browser’s database`;
  return `${name} ${found} and was restored from its second copy, at revision ${head.revision}.${loss}`;
}

/** Puts a copy in place of what the database has, if that is less; what was there is kept aside. */
export function restoreCopy(db: BlueprintDatabase, copy: MirrorCopy, now: number): Promise<boolean> {
  return db.transaction('rw', [db.blueprints, db.records, db.log, db.aside], async () => {
    const stored: unknown = await db.blueprints.get(copy.id);
    const head = readBlueprintRow(stored);
    // Asked again inside the transaction: another tab may have saved, or restored, meanwhile.
    if (head !== null && head.revision >= copy.revision) return false;
    const rows = await db.records.where('blueprintId').equals(copy.id).toArray();
    if (stored !== undefined || rows.length > 0)
      await db.aside.add({
        blueprintId: copy.id,
        at: now,
        why: `Less than revision ${copy.revision}, which was restored from the second copy.`,
        value: { head: stored, rows },
      });
    await db.records.where('blueprintId').equals(copy.id).delete();
    // The steps that led here are not known; tabs that ask for them are given the whole.
    await db.log.where(':id').between([copy.id, 0], [copy.id, Infinity]).delete();
    await db.records.bulkPut(toRows(copy));
    await db.blueprints.put(toHead(copy, now));
    return true;
  });
}

function toRows({ id: blueprintId, records }: MirrorCopy): RecordRow[] {
  return records.flatMap((record) => {
    const recordId = isJsonObject(record) ? record['id'] : undefined;
    return typeof recordId === 'string' ? [{ blueprintId, recordId, record }] : [];
  });
}

function toHead(copy: MirrorCopy, now: number): BlueprintRow {
  const { id, name, revision, schemaVersion, extra, records } = copy;
  const stages = records.filter((record) => isJsonObject(record) && record['type'] === 'stage').length;
  const settings = records.find((record) => isJsonObject(record) && record['id'] === singletonIds.settings);
  const head = { id, name, revision, schemaVersion, extra, stages, changedAt: now, deletedAt: null };
  return { ...head, ...readShown(settings) };
}

/** Makes the second copies that are missing or behind; the next start then finds everything twice. */
export async function refreshCopies(db: BlueprintDatabase, safety: Safety): Promise<void> {
  for (const stored of await db.blueprints.toArray()) {
    const head = readBlueprintRow(stored);
    if (head === null || head.deletedAt !== null || head.schemaVersion > SCHEMA_VERSION) continue;
    const { blueprint, revision, unreadable } = await loadBlueprint(db, head.id);
    await keepSecondCopy(safety, head.id, revision, blueprint, unreadable);
  }
}
