import { IDBFactory } from 'fake-indexeddb';
import { afterEach } from 'vitest';
import { BlueprintDatabase } from '../../src/storage/database.ts';

/** Databases that are closed after each test; those over one factory are one, as seen from several tabs. */
export function blueprintDatabases() {
  const open: BlueprintDatabase[] = [];
  afterEach(() => open.splice(0).forEach((db) => db.close()));
  return (indexedDB = new IDBFactory()): BlueprintDatabase => {
    const db = new BlueprintDatabase({}, { indexedDB });
    open.push(db);
    return db;
  };
}
