import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it } from 'vitest';
import type { RunSummary } from '../../src/app/runSummary.ts';
import type { Chunk } from '../../src/core/simulate/runLog.ts';
import { openRunPlace, RunDatabase } from '../../src/storage/runDatabase.ts';
import { createPresence } from '../../src/storage/presence.ts';
import { createRunRepository } from '../../src/storage/runRepository.ts';
import { fakeLocks } from '../support/fakeBrowser.ts';

const open: RunDatabase[] = [];
afterEach(() => open.splice(0).forEach((db) => db.close()));

function repository({
  indexedDB = new IDBFactory(),
  locks = fakeLocks(),
  now = 0,
}: { indexedDB?: IDBFactory; locks?: LockManager | null; now?: number } = {}) {
  const db = new RunDatabase({}, { indexedDB });
  open.push(db);
  const presence = createPresence(locks ?? undefined);
  return { db, runs: createRunRepository<RunSummary>(db, presence, () => now) };
}

const summary = (id: string, rows = { leads: 2, visits: 3, events: 0 }, blueprintId = 'bp_1') =>
  ({
    id,
    blueprintId,
    number: 1,
    rows,
    measures: { medianTimeToCustomerMs: Number.NaN },
  }) as unknown as RunSummary;

const chunk = (table: Chunk['table'], index: number, rows: number): Chunk => ({
  table,
  index,
  rows,
  columns: {
    arrived: Float64Array.from({ length: rows }, (_, n) => n + 0.5),
    source: Uint16Array.from({ length: rows }, (_, n) => n),
    parent: new Int32Array(rows).fill(-1),
  },
});

describe('the runs', () => {
  it('come back as they were kept, chunk by chunk', async () => {
    const { runs } = repository();
    const chunks = [chunk('leads', 0, 2), chunk('visits', 0, 2), chunk('visits', 1, 1)];
    for (const each of chunks) await runs.keepChunk('run_1', each);
    await runs.keepSummary(summary('run_1'));
    expect(await runs.list('bp_1')).toEqual([summary('run_1')]);
    expect(await runs.list('bp_2')).toEqual([]);
    expect(await runs.chunks('run_1')).toEqual(chunks);
    await runs.remove('run_1');
    expect(await runs.list('bp_1')).toEqual([]);
    expect(await runs.chunks('run_1')).toEqual([]);
  });

  it('store no more than the rows of a column that is a view', async () => {
    const { db, runs } = repository();
    const large = new Float64Array(10_000);
    await runs.keepChunk('run_1', { ...chunk('leads', 0, 2), columns: { arrived: large.subarray(5, 7) } });
    const [row] = await db.chunks.toArray();
    expect(row?.columns['arrived']?.buffer.byteLength).toBe(16);
  });

  it('are refused when a value, a column or a chunk is not as it was kept', async () => {
    const spoil: ((db: RunDatabase) => Promise<unknown>)[] = [
      (db) => db.chunks.toCollection().modify((row) => void (row.columns['arrived']![1] = 9)),
      (db) =>
        db.chunks
          .toCollection()
          .modify((row) => void delete (row.columns as Record<string, unknown>)['source']),
      (db) => db.chunks.toCollection().modify({ columns: { arrived: new Float32Array(2) } as never }),
      (db) => db.chunks.clear(),
    ];
    for (const act of spoil) {
      const { db, runs } = repository();
      await runs.keepChunk('run_1', chunk('leads', 0, 2));
      await runs.keepSummary(summary('run_1', { leads: 2, visits: 0, events: 0 }));
      expect(await runs.chunks('run_1')).toHaveLength(1);
      await act(db);
      await expect(runs.chunks('run_1')).rejects.toThrow(/rows of the run could not be read/);
    }
  });

  it('bring back any column of any kind', async () => {
    const columns = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.oneof(fc.float64Array(), fc.int32Array(), fc.uint16Array(), fc.uint8Array(), fc.int16Array()),
      { noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(columns, async (given) => {
        const { runs } = repository();
        const kept = { table: 'events', index: 0, rows: 1, columns: given } as const;
        await runs.keepChunk('run_1', kept);
        expect(await runs.chunks('run_1')).toEqual([kept]);
      }),
      { numRuns: 20 },
    );
  });

  it('that never came to an end are cleared away, unless a tab is still at them', async () => {
    const shared = { indexedDB: new IDBFactory(), locks: fakeLocks() };
    const [one, two] = [repository(shared), repository(shared)];
    await one.runs.keepChunk('run_1', chunk('leads', 0, 2));
    expect(await two.runs.removeUnfinished()).toBe(0);
    await one.runs.keepSummary(summary('run_1', { leads: 2, visits: 0, events: 0 }));
    expect(await two.runs.removeUnfinished()).toBe(0);

    // The tab dies in the middle: its locks are gone, its rows are not.
    await one.runs.keepChunk('run_2', chunk('leads', 0, 2));
    const later = repository({ ...shared, locks: fakeLocks() });
    expect(await later.runs.removeUnfinished()).toBe(1);
    expect(await later.runs.chunks('run_2')).toEqual([]);
    expect(await later.runs.chunks('run_1')).toHaveLength(1);
  });

  it('that never came to an end are left for a day where tabs cannot see each other', async () => {
    const indexedDB = new IDBFactory();
    const begun = repository({ indexedDB, locks: null, now: 1_000 });
    await begun.runs.keepChunk('run_1', chunk('leads', 0, 2));
    expect(await repository({ indexedDB, locks: null, now: 2_000 }).runs.removeUnfinished()).toBe(0);
    expect(await repository({ indexedDB, locks: null, now: 90_000_000 }).runs.removeUnfinished()).toBe(1);
  });

  it('of a blueprint go with it', async () => {
    const { db, runs } = repository();
    await runs.keepChunk('run_1', chunk('leads', 0, 2));
    await runs.keepSummary(summary('run_1'));
    await runs.keepSummary(summary('run_2', undefined, 'bp_2'));
    await runs.removeAllOf('bp_1');
    expect(await db.chunks.count()).toBe(0);
    expect(await runs.list('bp_2')).toHaveLength(1);
  });

  it('live in a bucket of their own where there is one', async () => {
    const indexedDB = new IDBFactory();
    const usual = new IDBFactory();
    const open = async (buckets: Parameters<typeof openRunPlace>[0]) =>
      (await openRunPlace(buckets, usual)).indexedDB;
    expect(await open({ open: async () => ({ indexedDB }) })).toBe(indexedDB);
    expect(await open({ open: () => Promise.reject(new Error('No.')) })).toBe(usual);
    expect(await open(undefined)).toBe(usual);
  });
});
