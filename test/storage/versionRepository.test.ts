import { describe, expect, it } from 'vitest';
import { createBlueprint, describeBlueprint } from '../../src/storage/blueprintRepository.ts';
import {
  keepVersion,
  keepVersionSometimes,
  listVersions,
  readVersion,
} from '../../src/storage/versionRepository.ts';
import { countingIds } from '../support/blueprints.ts';
import { blueprintDatabases } from '../support/blueprintDatabases.ts';
import { smallBlueprint } from '../support/changes.ts';

const openDatabase = blueprintDatabases();

async function stored() {
  const db = openDatabase();
  const newId = countingIds();
  const { id } = await createBlueprint(db, smallBlueprint(), newId, 0);
  const rename = (name: string) => describeBlueprint(db, id, { name }, newId, 0);
  return { db, id, rename };
}

describe('the versions of a blueprint', () => {
  it('stay as they were when the blueprint changes', async () => {
    const { db, id, rename } = await stored();
    await keepVersion(db, id, 'Agreed with sales', 5);
    await rename('New');
    await keepVersion(db, id, null, 6);
    expect(await listVersions(db, id)).toEqual([
      { revision: 2, name: null, at: 6, stages: 3 },
      { revision: 1, name: 'Agreed with sales', at: 5, stages: 3 },
    ]);
    expect(await readVersion(db, id, 1)).toEqual(smallBlueprint());
  });

  it('are kept by themselves now and then, and only the last of those stay', async () => {
    const { db, id } = await stored();
    await db.blueprints.update(id, { revision: 5 });
    await keepVersion(db, id, 'Named', 0);
    for (let revision = 6; revision <= 700; revision += 1) {
      if (revision % 5 !== 0) continue;
      await db.blueprints.update(id, { revision });
      await keepVersionSometimes(db, id, revision, revision);
    }
    const versions = await listVersions(db, id);
    expect(versions).toHaveLength(21);
    expect(versions[0]).toMatchObject({ revision: 685, name: null });
    expect(versions.at(-1)).toMatchObject({ revision: 5, name: 'Named' });
  });

  it('are refused with a sentence when they are missing or damaged', async () => {
    const { db, id } = await stored();
    await expect(readVersion(db, id, 1)).rejects.toThrow(/^The version could not be read/);
    await keepVersion(db, id, null, 0);
    await db.versions.update([id, 1], { records: [{ type: 'stage', id: 'stage_a' }] });
    await expect(readVersion(db, id, 1)).rejects.toThrow(/The record stage_a could not be read/);
    await expect(keepVersion(db, 'bp_gone', null, 0)).rejects.toThrow(/could not be kept/);
  });
});
