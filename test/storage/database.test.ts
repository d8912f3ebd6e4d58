import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { BlueprintDatabase } from '../../src/storage/database.ts';
import { toStorageFailure } from '../../src/storage/storageFailure.ts';

const row = { blueprintId: 'bp_1', recordId: 'stage_a', record: { form: 'old' } };

/** What the next build will do: another version with a change of every row. */
function newerDatabase(indexedDB: IDBFactory): Dexie {
  const db = new Dexie('stagecraft', { indexedDB });
  db.version(1).stores({ records: '[blueprintId+recordId], blueprintId' });
  db.version(2)
    .stores({ records: '[blueprintId+recordId], blueprintId' })
    .upgrade((tx) =>
      tx
        .table('records')
        .toCollection()
        .modify((each: { record: { form: string } }) => {
          each.record.form = 'new';
        }),
    );
  return db;
}

async function formsIn(db: Dexie): Promise<string[]> {
  const rows = (await db.table('records').toArray()) as { record: { form: string } }[];
  return rows.map(({ record }) => record.form);
}

describe('an old page', () => {
  it('stops writing when a newer build opens its database, and says so', async () => {
    const indexedDB = new IDBFactory();
    const onNewer = vi.fn();
    const old = new BlueprintDatabase({ onNewer }, { indexedDB });
    await old.records.put(row);
    const newer = newerDatabase(indexedDB);
    await newer.open();
    expect(onNewer).toHaveBeenCalled();
    await expect(old.records.put({ ...row, recordId: 'stage_b' })).rejects.toThrow();
    expect(await formsIn(newer)).toEqual(['new']);
    newer.close();
  });

  it('refuses to open a database of a newer build', async () => {
    const indexedDB = new IDBFactory();
    const newer = newerDatabase(indexedDB);
    await newer.open();
    newer.close();
    const onNewer = vi.fn();
    const old = new BlueprintDatabase({ onNewer }, { indexedDB });
    const failure = await old.records.put(row).then(
      () => null,
      (error: unknown) => toStorageFailure(error, 'It could not be saved'),
    );
    expect(failure).toMatchObject({ reason: 'newer' });
    expect(onNewer).toHaveBeenCalled();
    // Not even its version: by itself Dexie would have put back the tables that the newer build dropped.
    expect(await indexedDB.databases()).toEqual([{ name: 'stagecraft', version: 20 }]);
  });

  it('would write old rows into the new form without the guard', async () => {
    const indexedDB = new IDBFactory();
    const unguarded = new Dexie('stagecraft', { indexedDB });
    unguarded.version(1).stores({ records: '[blueprintId+recordId], blueprintId' });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await unguarded.table('records').put(row);
    const newer = newerDatabase(indexedDB);
    await newer.open();
    await unguarded.table('records').put({ ...row, recordId: 'stage_b' });
    expect(await formsIn(newer)).toEqual(['new', 'old']);
    newer.close();
    unguarded.close();
  });
});

describe('the database', () => {
  it('says when another tab keeps it from being opened', async () => {
    const indexedDB = new IDBFactory();
    // A tab that does not let go: no Dexie, no listener.
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('stagecraft', 5);
      request.onsuccess = () => resolve(request.result as unknown as IDBDatabase);
    });
    const onBlocked = vi.fn();
    const db = new BlueprintDatabase({ onBlocked }, { indexedDB });
    const isOpen = db.open();
    await expect.poll(() => onBlocked.mock.calls.length).toBe(1);
    stubborn.close();
    await isOpen;
    db.close();
  });

  it('says when the browser takes it away, and not when it is closed or cannot be opened', async () => {
    const onLost = vi.fn();
    const indexedDB = new IDBFactory();
    const db = new BlueprintDatabase({ onLost }, { indexedDB });
    await db.open();
    await Dexie.waitFor(new Promise((resolve) => setTimeout(resolve, 0)));
    db.backendDB().onclose?.(new Event('close'));
    expect(onLost).toHaveBeenCalledOnce();
    await db.records.put(row);
    await new Dexie('stagecraft', { indexedDB }).delete();
    expect(onLost).toHaveBeenCalledTimes(2);
  });
});
