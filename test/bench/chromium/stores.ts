import { Dexie, type Table } from 'dexie';
import type { Chunk, RunLog } from '../../../src/core/simulate/runLog.ts';
import { browserPowers } from '../../../src/storage/browserPowers.ts';
import { createPresence } from '../../../src/storage/presence.ts';
import { openRunPlace, RunDatabase } from '../../../src/storage/runDatabase.ts';
import { createRunRepository } from '../../../src/storage/runRepository.ts';
import type { LogRows } from './logRows.ts';

/** The app's own store of runs: checksummed chunks of columns. */
export async function openChunkStore() {
  const { buckets, indexedDB, locks } = browserPowers();
  const db = new RunDatabase({}, await openRunPlace(buckets, indexedDB));
  const repository = createRunRepository(db, createPresence(locks), Date.now);
  return {
    /** One chunk after the other, as they come from the worker. */
    async save(runId: string, chunks: readonly Chunk[]): Promise<void> {
      for (const chunk of chunks) await repository.keepChunk(runId, chunk);
    },
    clear: (runId: string) => repository.remove(runId),
  };
}

/** Objects a `bulkAdd`, so that a transaction does not become too large. */
const BATCH = 10_000;

/** What one would write with Dexie: a table of objects, a row an event, found by its run. */
export function openRowStore() {
  const db = new Dexie('rows', { chromeTransactionDurability: 'relaxed' });
  db.version(1).stores({ leads: '++id, runId', visits: '++id, runId', events: '++id, runId' });
  const tables = (['leads', 'visits', 'events'] as const satisfies readonly (keyof RunLog)[]).map(
    (name) => [name, db.table(name)] as const satisfies readonly [string, Table],
  );
  return {
    async save(rows: LogRows): Promise<void> {
      for (const [name, table] of tables) {
        for (let from = 0; from < rows[name].length; from += BATCH) {
          await table.bulkAdd(rows[name].slice(from, from + BATCH));
        }
      }
    },
    async clear(): Promise<void> {
      for (const [, table] of tables) await table.clear();
    },
  };
}
