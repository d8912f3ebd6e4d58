import type { StoreApi } from 'zustand/vanilla';
import type { Blueprint } from '../core/model/blueprint.ts';

/** One blueprint of the library, without its records. */
export interface LibraryEntry {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  /** Milliseconds since 1970; for showing only, never for ordering revisions. */
  readonly changedAt: number;
  readonly stages: number;
}

/** How much this origin keeps on this device, in bytes; null: the browser does not say. */
export interface StorageUse {
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
  /** Whether the browser promised not to throw it away by itself. */
  readonly persistent: boolean | null;
}

/** The blueprints on this device. Every method rejects with a sentence when it could not be done. */
export interface LibraryState {
  readonly entries: readonly LibraryEntry[];
  readonly loading: boolean;
  readonly use: StorageUse | null;
  /** The entry that was deleted last and can be brought back. */
  readonly deleted: LibraryEntry | null;
  load(): Promise<void>;
  /** Stores a blueprint as a new one and returns its id; never overwrites. */
  create(blueprint: Blueprint): Promise<string>;
  duplicate(id: string): Promise<string>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  undoRemove(): Promise<void>;
  /** The stored blueprint, for exporting it without opening it. */
  read(id: string): Promise<Blueprint>;
}

export type LibraryStore = StoreApi<LibraryState>;
