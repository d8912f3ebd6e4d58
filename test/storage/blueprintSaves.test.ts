import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { applyChanges, type Change } from '../../src/core/model/changes.ts';
import { createBlueprint, loadBlueprint } from '../../src/storage/blueprintRepository.ts';
import { newsSince, saveStep, type SaveRequest } from '../../src/storage/blueprintSaves.ts';
import type { BlueprintDatabase } from '../../src/storage/database.ts';
import { countingIds, stage } from '../support/blueprints.ts';
import { blueprintDatabases } from '../support/blueprintDatabases.ts';
import { smallBlueprint, step, walk } from '../support/changes.ts';

const openDatabase = blueprintDatabases();
const small = smallBlueprint();
const add = (name: string): Change => ({ op: 'add', record: stage(name) });

async function stored(indexedDB?: IDBFactory) {
  const db = openDatabase(indexedDB);
  const { id } = await createBlueprint(db, small, countingIds(), 0);
  return { db, id };
}

const request = (id: string, changes: readonly Change[], more: Partial<SaveRequest> = {}): SaveRequest => ({
  blueprintId: id,
  saveId: 'save_1',
  expectedRevision: 1,
  changes,
  blueprint: applyChanges(small, changes),
  ...more,
});

/** Everything the database holds, so that "unchanged" can be said. */
async function contentOf(db: BlueprintDatabase): Promise<unknown> {
  return Promise.all([db.blueprints.toArray(), db.records.toArray(), db.log.toArray()]);
}

describe('a save', () => {
  it('brings back whatever sequence of changes was saved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        const { db, id } = await stored();
        const { blueprint, batches } = walk(small, steps);
        let state = small;
        for (const [index, changes] of batches.entries()) {
          state = applyChanges(state, changes);
          const save = request(id, changes, { expectedRevision: index + 1, blueprint: state });
          expect(await saveStep(db, save, false, 0)).toEqual({ kind: 'saved', revision: index + 2 });
        }
        const loaded = await loadBlueprint(db, id);
        expect(loaded).toMatchObject({ blueprint, revision: batches.length + 1, troubles: [] });
        const news = await newsSince(db, id, 1);
        const replayed = news.kind === 'changes' ? news.saves.flatMap(({ changes }) => changes) : [];
        expect(applyChanges(small, replayed)).toEqual(blueprint);
      }),
      { numRuns: 40 },
    );
  });

  it('of two at the same revision stores one and refuses the other without a trace', async () => {
    const indexedDB = new IDBFactory();
    const { db, id } = await stored(indexedDB);
    const other = openDatabase(indexedDB);
    const results = await Promise.all([
      saveStep(db, request(id, [add('x')]), false, 0),
      saveStep(other, request(id, [add('y')]), false, 0),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
    const { blueprint } = await loadBlueprint(db, id);
    expect(['stage_x', 'stage_y'].filter((key) => key in blueprint.records)).toHaveLength(1);
    expect(await db.log.count()).toBe(2);
  });

  it('is all or nothing when the disk is full in the middle, and says so', async () => {
    const { db, id } = await stored();
    const before = await contentOf(db);
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    for (const table of [db.records, db.log, db.blueprints]) {
      const fail = () => {
        throw full;
      };
      table.hook('creating', fail);
      table.hook('updating', fail);
      const save = request(id, [add('x'), { op: 'set', id: 'stage_a', path: ['name'], from: 'a', to: 'b' }]);
      await expect(saveStep(db, save, false, 0)).rejects.toMatchObject({ reason: 'full' });
      table.hook('creating').unsubscribe(fail);
      table.hook('updating').unsubscribe(fail);
      expect(await contentOf(db)).toEqual(before);
    }
  });

  it('is acknowledged only when the transaction is complete', async () => {
    const { db, id } = await stored();
    const whenDone = async (act: () => Promise<unknown>) => {
      let isComplete = false;
      const completing = vi.fn(() => (isComplete = true));
      db.log.hook('creating', (_key, _row, transaction) => transaction.on('complete', completing));
      await act();
      return isComplete;
    };
    expect(await whenDone(() => saveStep(db, request(id, [add('x')]), false, 0))).toBe(true);
    // A request that succeeded is no save: the same question of it finds that out.
    const early = () =>
      new Promise((resolve) => {
        void db.transaction('rw', db.log, () =>
          db.log.put({ blueprintId: id, revision: 9, saveId: 'x', changes: [] }).then(resolve),
        );
      });
    expect(await whenDone(early)).toBe(false);
  });

  it('refuses what was deleted, what is gone, and what a newer version has written', async () => {
    const { db, id } = await stored();
    expect(await saveStep(db, request('bp_gone', [add('x')]), false, 0)).toEqual({ kind: 'lost' });
    expect(await saveStep(db, request(id, [add('x')], { expectedRevision: 7 }), false, 0)).toEqual({
      kind: 'lost',
    });
    await db.blueprints.update(id, { schemaVersion: 99 });
    await expect(saveStep(db, request(id, [add('x')]), true, 0)).rejects.toMatchObject({ reason: 'newer' });
    await db.blueprints.update(id, { schemaVersion: 1, deletedAt: 5 });
    expect(await saveStep(db, request(id, [add('x')]), true, 0)).toEqual({ kind: 'deleted' });
    expect((await db.records.toArray()).map(({ recordId }) => recordId)).not.toContain('stage_x');
  });

  it('of everything puts right what is behind or gone, and leaves nothing over', async () => {
    const { db, id } = await stored();
    const { stage_a: _, ...others } = small.records;
    const blueprint = { ...small, records: others };
    const save = request(id, [], { expectedRevision: 7, blueprint });
    expect(await saveStep(db, save, true, 0)).toEqual({ kind: 'saved', revision: 8 });
    expect((await loadBlueprint(db, id)).blueprint).toEqual(blueprint);

    await Promise.all([db.blueprints.clear(), db.records.clear(), db.log.clear()]);
    expect(await saveStep(db, { ...save, expectedRevision: 8 }, true, 0)).toEqual({
      kind: 'saved',
      revision: 9,
    });
    expect((await loadBlueprint(db, id)).blueprint).toEqual(blueprint);
    // Another tab still has the right to be told.
    expect(await saveStep(db, save, true, 0)).toEqual({ kind: 'conflict', revision: 9 });
  });

  it('never takes away what cannot be read, and keeps it aside before it makes room', async () => {
    const { db, id } = await stored();
    const bad = { blueprintId: id, recordId: 'stage_bad', record: { type: 'planet', id: 'stage_bad' } };
    await db.records.put(bad);
    await saveStep(db, request(id, [add('x')]), true, 0);
    expect(await db.records.get([id, 'stage_bad'])).toEqual(bad);
    await saveStep(db, request(id, [add('bad')], { expectedRevision: 2 }), false, 0);
    expect((await db.aside.toArray()).map(({ value }) => value)).toEqual([bad]);
    expect(await db.records.get([id, 'stage_bad'])).toMatchObject({ record: { type: 'stage' } });
  });
});

describe('news since a revision', () => {
  it('are the whole state where the log does not reach back or cannot be read', async () => {
    const { db, id } = await stored();
    const save = request(id, [add('x')]);
    await saveStep(db, save, false, 0);
    await db.log.update([id, 2], { changes: 'damaged' });
    expect(await newsSince(db, id, 1)).toEqual({ kind: 'whole', revision: 2, blueprint: save.blueprint });
    await db.log.delete([id, 2]);
    expect(await newsSince(db, id, 1)).toEqual({ kind: 'whole', revision: 2, blueprint: save.blueprint });
    expect(await newsSince(db, id, 2)).toEqual({ kind: 'changes', revision: 2, saves: [] });
  });

  it('say what is deleted and what is lost', async () => {
    const { db, id } = await stored();
    expect(await newsSince(db, id, 5)).toEqual({ kind: 'lost' });
    expect(await newsSince(db, 'bp_gone', 1)).toEqual({ kind: 'lost' });
    await db.blueprints.update(id, { deletedAt: 5 });
    expect(await newsSince(db, id, 1)).toEqual({ kind: 'deleted' });
  });

  it('reach back a thousand revisions', async () => {
    const { db, id } = await stored();
    await db.log.bulkPut(
      Array.from({ length: 1_200 }, (_, n) => ({
        blueprintId: id,
        revision: n + 1,
        saveId: 's',
        changes: [],
      })),
    );
    await db.blueprints.update(id, { revision: 1_199 });
    await saveStep(db, request(id, [add('x')], { expectedRevision: 1_199 }), false, 0);
    expect(await newsSince(db, id, 150)).toMatchObject({ kind: 'whole' });
    expect(await newsSince(db, id, 201)).toMatchObject({ kind: 'changes', saves: { length: 999 } });
  });
});
