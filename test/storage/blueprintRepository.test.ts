import { describe, expect, it } from 'vitest';
import {
  createBlueprint,
  listBlueprints,
  loadBlueprint,
  purgeDeleted,
  describeBlueprint,
  setDeleted,
  withUnreadable,
} from '../../src/storage/blueprintRepository.ts';
import { newsSince } from '../../src/storage/blueprintSaves.ts';
import { countingIds } from '../support/blueprints.ts';
import { blueprintDatabases } from '../support/blueprintDatabases.ts';
import { smallBlueprint } from '../support/changes.ts';

const openDatabase = blueprintDatabases();
const small = smallBlueprint();
const kept = { ...small, extra: { note: 'from a file' } };

async function stored(blueprint = kept) {
  const db = openDatabase();
  const newId = countingIds();
  const { id } = await createBlueprint(db, blueprint, newId, 5);
  return { db, id, newId };
}

describe('the blueprints of a database', () => {
  it('are stored with everything, and never over another one', async () => {
    const { db, id } = await stored();
    expect(id).toMatch(/^bp_/);
    expect(await loadBlueprint(db, id)).toEqual({
      blueprint: kept,
      revision: 1,
      readOnlyReason: null,
      troubles: [],
      unreadable: [],
    });
    const same = () => id;
    await expect(createBlueprint(db, small, same, 6)).rejects.toThrow(/could not be stored/);
    expect((await loadBlueprint(db, id)).blueprint).toEqual(kept);
    expect(await listBlueprints(db)).toMatchObject([
      { id, name: 'Small', revision: 1, stages: 3, changedAt: 5 },
    ]);
  });

  it.each([
    ['NaN', { ...small.records['stage_a'], order: Number.NaN }],
    ['a missing key', { ...small.records['stage_a'], key: undefined }],
    ['another type', 7],
    ['a reserved name', { ...small.records['stage_a'], x: JSON.parse('{"__proto__":1}') }],
    ['a foreign kind', { ...small.records['stage_a'], type: 'planet' }],
  ])('open without a record that holds %s; it is named, kept, and goes into a file', async (_, record) => {
    const { db, id } = await stored();
    const row = { blueprintId: id, recordId: 'stage_a', record };
    await db.records.put(row);
    const loaded = await loadBlueprint(db, id);
    const { stage_a: gone, ...others } = small.records;
    expect(loaded.blueprint.records).toEqual(others);
    expect(loaded.troubles).toEqual([expect.stringContaining('The record stage_a could not be read')]);
    expect(await db.records.get([id, 'stage_a'])).toEqual(row);
    expect(loaded.unreadable).toEqual([record]);
    expect(Object.keys(withUnreadable(loaded).extra)).toContain('note');
    expect(gone).toBeDefined();
  });

  it('are listed although the head of one of them is damaged', async () => {
    const { db, id, newId } = await stored();
    const other = await createBlueprint(db, small, newId, 5);
    await db.blueprints.update(other.id, { revision: 'three' as unknown as number });
    expect((await listBlueprints(db)).map((entry) => entry.id)).toEqual([id]);
  });

  it('of a newer version can be looked at, and are not written', async () => {
    const { db, id, newId } = await stored();
    await db.blueprints.update(id, { schemaVersion: 2 });
    expect((await loadBlueprint(db, id)).readOnlyReason).toMatch(/newer version of Stagecraft/);
    await expect(describeBlueprint(db, id, { name: 'x' }, newId, 6)).rejects.toThrow(/newer version/);
  });

  it('are renamed by a change like any other, also where the settings are missing', async () => {
    const { db, id, newId } = await stored();
    expect(await describeBlueprint(db, id, { name: 'New' }, newId, 6)).toMatchObject({
      name: 'New',
      revision: 2,
    });
    expect(await newsSince(db, id, 1)).toMatchObject({
      saves: [{ changes: [{ op: 'set', id: 'settings_main', path: ['name'], from: 'Small', to: 'New' }] }],
    });
    await db.records.delete([id, 'settings_main']);
    await describeBlueprint(db, id, { name: 'Newer' }, newId, 7);
    expect((await loadBlueprint(db, id)).blueprint.records['settings_main']).toMatchObject({ name: 'Newer' });
  });

  it('that are deleted can be brought back until their room is needed', async () => {
    const { db, id, newId } = await stored();
    await setDeleted(db, id, true, newId, 100);
    expect(await listBlueprints(db)).toEqual([]);
    await expect(loadBlueprint(db, id)).rejects.toThrow(
      'The blueprint could not be opened: “Small” was deleted.',
    );
    expect(await purgeDeleted(db, 100)).toEqual([]);
    expect(await setDeleted(db, id, false, newId, 101)).toMatchObject({ revision: 3 });
    expect((await loadBlueprint(db, id)).blueprint).toEqual(kept);

    await setDeleted(db, id, true, newId, 102);
    expect(await purgeDeleted(db, 103)).toEqual([id]);
    expect(await purgeDeleted(db, 103)).toEqual([]);
    expect(await db.records.count()).toBe(0);
    expect(await newsSince(db, id, 1)).toEqual({ kind: 'deleted' });
    await expect(setDeleted(db, id, false, newId, 104)).rejects.toThrow(/cleared away/);
  });
});
