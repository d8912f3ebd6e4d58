import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Json } from '../core/lib/json.ts';

/** The head of a blueprint: what the library shows, and the revision that saves are compared with. */
export interface BlueprintRow {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly tags: readonly string[];
  readonly isArchived: boolean;
  readonly revision: number;
  readonly changedAt: number;
  readonly stages: number;
  /** Milliseconds since 1970; null: it is there. */
  readonly deletedAt: number | null;
  readonly schemaVersion: number;
  readonly extra: Readonly<Record<string, Json>>;
}

/** One record of a blueprint; not trusted until it was read by `readRecord`. */
export interface RecordRow {
  readonly blueprintId: string;
  readonly recordId: string;
  readonly record: unknown;
}

/** What one revision changed. */
export interface LogRow {
  readonly blueprintId: string;
  readonly revision: number;
  readonly saveId: string;
  readonly changes: unknown;
}

/** A whole earlier state; without a name it was kept by itself. */
export interface VersionRow {
  readonly blueprintId: string;
  readonly revision: number;
  readonly name: string | null;
  readonly at: number;
  readonly schemaVersion: number;
  readonly records: unknown;
  readonly extra: Readonly<Record<string, Json>>;
}

/** Something damaged that had to make room: kept, because nobody has said that it may go. */
export interface AsideRow {
  readonly number?: number;
  readonly blueprintId: string;
  readonly at: number;
  readonly why: string;
  readonly value: unknown;
}

/** One setting of this device. */
export interface SettingRow {
  readonly key: string;
  readonly value: Json;
}

/** What the rest of the app must hear of a database. */
export interface DatabaseEvents {
  /** A newer build has opened it: this page must not write again. */
  readonly onNewer?: () => void;
  /** Another tab holds an older form of it open, so that this one has to wait. */
  readonly onBlocked?: () => void;
  /** The browser closed or deleted it while it was in use. */
  readonly onLost?: () => void;
}

/** Where a database comes from; another bucket has its own factory. undefined: the browser has none. */
export interface DatabaseFactory {
  readonly indexedDB: IDBFactory | undefined;
}

/** The database of blueprints. Durability is strict: "saved" may be said only of what is on the disk. */
export class BlueprintDatabase extends Dexie {
  declare readonly blueprints: EntityTable<BlueprintRow, 'id'>;
  declare readonly records: Table<RecordRow, [string, string]>;
  declare readonly log: Table<LogRow, [string, number]>;
  declare readonly versions: Table<VersionRow, [string, number]>;
  declare readonly aside: Table<AsideRow, number>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;

  constructor(events: DatabaseEvents, factory: DatabaseFactory, name = 'stagecraft') {
    super(name, { ...guardedFactory(factory, events), chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      blueprints: 'id',
      records: '[blueprintId+recordId], blueprintId',
      log: '[blueprintId+revision]',
      versions: '[blueprintId+revision], blueprintId',
      aside: '++number, blueprintId',
      settings: 'key',
    });
    guardVersion(this, events);
  }
}

/**
 * The factory for Dexie. Where the database is newer than the page, Dexie would open it at whatever version it
 * has, and even put back tables that are gone; asked for without a version, this one refuses.
 */
export function guardedFactory(
  { indexedDB: factory }: DatabaseFactory,
  { onNewer }: DatabaseEvents,
): { indexedDB: IDBFactory } {
  // Said in so many words, or Dexie would take the usual factory; its types do not know that there may be none.
  if (factory === undefined) return { indexedDB: undefined as unknown as IDBFactory };
  const guarded: IDBFactory = {
    open(name, version) {
      if (version !== undefined) return factory.open(name, version);
      onNewer?.();
      throw staleError();
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
  return { indexedDB: guarded };
}

function staleError(): Error {
  const stale = new Error('The database is newer than this page.');
  stale.name = 'StaleAppError';
  return stale;
}

/**
 * Keeps an old page from writing old rows into an upgraded database. By itself Dexie would open it again at
 * the newer version, without a word.
 */
export function guardVersion(db: Dexie, { onNewer, onBlocked, onLost }: DatabaseEvents): void {
  // Dexie says "close" after every end, also of an opening that failed, and when we ask for it ourselves.
  let isInUse = false;
  const close = (disableAutoOpen: boolean) => {
    isInUse = false;
    db.close({ disableAutoOpen });
  };
  db.on(
    'ready',
    () => {
      // IndexedDB counts in tenths of Dexie's versions.
      isInUse = db.backendDB().version <= Math.round(db.verno * 10);
      if (isInUse) return;
      close(true);
      onNewer?.();
      throw staleError();
    },
    true,
  );
  // `false` keeps Dexie's own listeners from running, which would allow the database to open again.
  db.on('versionchange', ({ newVersion }: IDBVersionChangeEvent) => {
    const isDeletion = newVersion === null;
    close(!isDeletion);
    if (isDeletion) onLost?.();
    else onNewer?.();
    return false;
  });
  db.on('blocked', () => {
    onBlocked?.();
    return false;
  });
  db.on('close', () => {
    if (isInUse) onLost?.();
    isInUse = false;
  });
}
