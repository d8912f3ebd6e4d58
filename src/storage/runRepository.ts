import type { Chunk, Column, RunLog } from '../core/simulate/runLog.ts';
import { checksumOf } from './checksum.ts';
import type { Presence } from './presence.ts';
import type { ChunkRow, RunDatabase, StoredSummary } from './runDatabase.ts';
import { StorageFailure, tellingFailure } from './storageFailure.ts';

/** Where runs are kept; `Summary` is the app's. Every method rejects with a sentence. */
export interface RunRepository<Summary extends StoredSummary> {
  list(blueprintId: string): Promise<readonly Summary[]>;
  keepChunk(runId: string, chunk: Chunk): Promise<void>;
  keepSummary(summary: Summary): Promise<void>;
  chunks(runId: string): Promise<readonly Chunk[]>;
  remove(runId: string): Promise<void>;
  /** Removes all runs of a blueprint. */
  removeAllOf(blueprintId: string): Promise<void>;
  /** Removes rows of runs that never came to an end; the result is how many runs that were. */
  removeUnfinished(): Promise<number>;
}

const DAY_MS = 86_400_000;
const lockOf = (runId: string) => `stagecraft:run:${runId}`;

/** Runs in their own database; without presence no tab knows what another is at. Nothing is shown of a run whose rows are not all there and unharmed. */
export function createRunRepository<Summary extends StoredSummary>(
  db: RunDatabase,
  presence: Presence | null,
  now: () => number,
): RunRepository<Summary> {
  const letGo = new Map<string, () => void>();
  const end = (runId: string) => {
    letGo.get(runId)?.();
    letGo.delete(runId);
  };
  const removeRun = (runId: string) =>
    db.transaction('rw', [db.runs, db.chunks, db.begun], async () => {
      await db.runs.delete(runId);
      await db.chunks.where('runId').equals(runId).delete();
      await db.begun.delete(runId);
    });

  return {
    list: (blueprintId) =>
      tellingFailure('The runs could not be read', async () => {
        const rows = await db.runs.where('blueprintId').equals(blueprintId).toArray();
        return rows.filter(isSummary) as unknown as Summary[];
      }),
    keepChunk: (runId, chunk) =>
      tellingFailure('The rows of the run could not be stored', async () => {
        const row = toRow(runId, chunk);
        // Held before the first row is there, so that no other tab takes it for an unfinished run.
        if (presence !== null && !letGo.has(runId)) letGo.set(runId, presence.hold(lockOf(runId)));
        await db.transaction('rw', [db.chunks, db.begun], async () => {
          if ((await db.begun.get(runId)) === undefined) await db.begun.put({ runId, at: now() });
          await db.chunks.put(row);
        });
      }),
    keepSummary: (summary) =>
      tellingFailure('The run could not be stored', async () => {
        await db.transaction('rw', [db.runs, db.begun], async () => {
          await db.runs.put(summary);
          await db.begun.delete(summary.id);
        });
        end(summary.id);
      }),
    chunks: (runId) =>
      tellingFailure('The rows of the run could not be read', async () => {
        const [summary, rows] = await db.transaction('r', [db.runs, db.chunks], () =>
          Promise.all([db.runs.get(runId), db.chunks.where('runId').equals(runId).toArray()]),
        );
        if (summary !== undefined) refuseIncomplete(summary, rows);
        return rows.map(readRow);
      }),
    remove: (runId) =>
      tellingFailure('The run could not be removed', async () => {
        await removeRun(runId);
        end(runId);
      }),
    removeAllOf: (blueprintId) =>
      tellingFailure('The runs could not be removed', async () => {
        const ids = await db.runs.where('blueprintId').equals(blueprintId).primaryKeys();
        for (const id of ids) await removeRun(id);
      }),
    removeUnfinished: () =>
      tellingFailure('Unfinished runs could not be cleared away', async () => {
        const held = (await presence?.held()) ?? null;
        const unfinished = (await db.begun.toArray()).filter(({ runId, at }) =>
          // Without locks nobody knows whether another tab is still at it; after a day it is not.
          held === null ? Math.abs(now() - at) > DAY_MS : !held.has(lockOf(runId)),
        );
        for (const { runId } of unfinished) await removeRun(runId);
        return unfinished.length;
      }),
  };
}

function isSummary(stored: unknown): stored is StoredSummary {
  if (typeof stored !== 'object' || stored === null) return false;
  const { id, blueprintId, rows } = stored as Record<string, unknown>;
  return (
    typeof id === 'string' && typeof blueprintId === 'string' && typeof rows === 'object' && rows !== null
  );
}

function refuseIncomplete({ rows: wanted }: StoredSummary, rows: readonly ChunkRow[]): void {
  for (const table of Object.keys(wanted) as (keyof RunLog)[]) {
    const found = rows.reduce((sum, row) => sum + (row.table === table ? row.rows : 0), 0);
    if (found !== wanted[table])
      throw new StorageFailure(
        'damaged',
        `The rows of the run could not be read: ${found} of ${wanted[table]} rows of ${table} are stored. Run it again with the same seed.`,
      );
  }
}

function toRow(runId: string, { table, index, rows, columns }: Chunk): ChunkRow {
  // A view into a larger buffer would be stored with all of the buffer.
  const own = Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [
      name,
      column.byteLength === column.buffer.byteLength ? column : column.slice(),
    ]),
  );
  return { runId, table, index, rows, columns: own, checksum: checksumOfColumns(own) };
}

function readRow({ table, index, rows, columns, checksum }: ChunkRow): Chunk {
  if (checksumOfColumns(columns) !== checksum)
    throw new StorageFailure(
      'damaged',
      `The rows of the run could not be read: part ${index} of ${table} is damaged. Run it again with the same seed.`,
    );
  return { table, index, rows, columns };
}

function checksumOfColumns(columns: Readonly<Record<string, Column>>): string {
  const names = Object.keys(columns).sort();
  const parts = names.flatMap((name) => {
    const column = columns[name] as Column;
    const title = new TextEncoder().encode(`${name}:${column.constructor.name}`);
    return [title, new Uint8Array(column.buffer, column.byteOffset, column.byteLength)];
  });
  return checksumOf(...parts);
}
