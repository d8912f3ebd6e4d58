import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Column, RunLog } from '../core/simulate/runLog.ts';
import { guardedFactory, guardVersion, type DatabaseEvents, type DatabaseFactory } from './database.ts';

/** What every summary of a run says of itself; the rest of it is the app's. */
export interface StoredSummary {
  readonly id: string;
  readonly blueprintId: string;
  readonly rows: Readonly<Record<keyof RunLog, number>>;
}

/** A stretch of rows of one table of a run. */
export interface ChunkRow {
  readonly runId: string;
  readonly table: keyof RunLog;
  readonly index: number;
  readonly rows: number;
  readonly columns: Readonly<Record<string, Column>>;
  readonly checksum: string;
}

/** A run that has stored rows and no summary yet. */
export interface BegunRun {
  readonly runId: string;
  readonly at: number;
}

/** The database of runs. It can be made again, so it need not wait for the disk. */
export class RunDatabase extends Dexie {
  declare readonly runs: EntityTable<StoredSummary, 'id'>;
  declare readonly chunks: Table<ChunkRow, [string, string, number]>;
  declare readonly begun: EntityTable<BegunRun, 'runId'>;

  constructor(events: DatabaseEvents, factory: DatabaseFactory, name = 'stagecraft-runs') {
    super(name, { ...guardedFactory(factory, events), chromeTransactionDurability: 'relaxed' });
    this.version(1).stores({
      runs: 'id, blueprintId',
      chunks: '[runId+table+index], runId',
      begun: 'runId',
    });
    guardVersion(this, events);
  }
}

interface StorageBucket {
  readonly indexedDB: IDBFactory;
  estimate?(): Promise<StorageEstimate>;
}

/** The part of the browser that keeps buckets apart; TypeScript does not know it yet. */
export interface StorageBuckets {
  open(name: string, options: { durability: 'relaxed'; persisted: boolean }): Promise<StorageBucket>;
}

/** Where runs are kept, and how much of it they take where that is not counted with the rest. */
export interface RunPlace extends DatabaseFactory {
  readonly estimate?: (() => Promise<StorageEstimate>) | undefined;
}

/**
 * A bucket of its own, so that heavy writing of runs cannot take the blueprints with it; the usual place where the
 * browser has no buckets.
 */
export async function openRunPlace(
  buckets: StorageBuckets | undefined,
  usual: IDBFactory | undefined,
): Promise<RunPlace> {
  try {
    const bucket = await buckets?.open('stagecraft-runs', { durability: 'relaxed', persisted: false });
    if (bucket === undefined) return { indexedDB: usual };
    return { indexedDB: bucket.indexedDB, estimate: bucket.estimate?.bind(bucket) };
  } catch {
    return { indexedDB: usual };
  }
}
