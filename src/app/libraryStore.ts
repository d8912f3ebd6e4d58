import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Blueprint } from '../core/model/blueprint.ts';

/** One blueprint of the library, without its records. */
export interface LibraryEntry {
  readonly id: string;
  readonly name: string;
  /** The client whose lifecycle it is; empty where nobody has said. */
  readonly company: string;
  readonly tags: readonly string[];
  /** Put away: shown only to those who ask for it. */
  readonly isArchived: boolean;
  readonly revision: number;
  /** Milliseconds since 1970; for showing only, never for ordering revisions. */
  readonly changedAt: number;
  readonly stages: number;
}

/** What can be said about a blueprint without opening it. */
export interface LibraryAbout {
  readonly name?: string;
  readonly company?: string;
  readonly tags?: string[];
  readonly isArchived?: boolean;
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
  /** What must be told about the storage itself (a copy was restored, a protection is missing), a sentence each. */
  readonly notices: readonly string[];
  load(): Promise<void>;
  /** Stores a blueprint as a new one and returns its id; never overwrites. */
  create(blueprint: Blueprint): Promise<string>;
  duplicate(id: string): Promise<string>;
  describe(id: string, about: LibraryAbout): Promise<void>;
  remove(id: string): Promise<void>;
  undoRemove(): Promise<void>;
  /** The stored blueprint, for exporting it without opening it. */
  read(id: string): Promise<Blueprint>;
  dismissNotices(): void;
}

export type LibraryStore = StoreApi<LibraryState>;

/** Port: the library as it is stored. Every method rejects with a sentence. */
export interface LibraryKeeper {
  list(): Promise<readonly LibraryEntry[]>;
  create(blueprint: Blueprint): Promise<string>;
  duplicate(id: string): Promise<string>;
  describe(id: string, about: LibraryAbout): Promise<void>;
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
  read(id: string): Promise<Blueprint>;
  use(): Promise<StorageUse>;
  /** Hears that some blueprint has changed, here or in another tab. */
  listen(hear: () => void): () => void;
}

/** A store of the library; it keeps itself up to date, whoever changes a blueprint. */
export function createLibraryStore(keeper: LibraryKeeper, notices: readonly string[] = []): LibraryStore {
  const store = createStore<LibraryState>()((set, get) => ({
    entries: [],
    loading: false,
    use: null,
    deleted: null,
    notices,
    async load() {
      set({ loading: true });
      try {
        const [entries, use] = await Promise.all([keeper.list(), keeper.use()]);
        set({ entries, use });
      } finally {
        set({ loading: false });
      }
    },
    async create(blueprint) {
      const id = await keeper.create(blueprint);
      await refresh();
      return id;
    },
    async duplicate(id) {
      const copyId = await keeper.duplicate(id);
      await refresh();
      return copyId;
    },
    async describe(id, about) {
      await keeper.describe(id, about);
      await refresh();
    },
    async remove(id) {
      const entry = get().entries.find((each) => each.id === id) ?? null;
      await keeper.remove(id);
      set({ deleted: entry });
      await refresh();
    },
    async undoRemove() {
      const { deleted } = get();
      if (deleted === null) return;
      await keeper.restore(deleted.id);
      set({ deleted: null });
      await refresh();
    },
    read: (id) => keeper.read(id),
    dismissNotices: () => set({ notices: [] }),
  }));

  let latest = 0;
  /** What was asked for is done already; a list that cannot be read again is no reason to say it was not. */
  async function refresh(): Promise<void> {
    const mine = (latest += 1);
    try {
      const entries = await keeper.list();
      if (mine === latest) store.setState({ entries });
    } catch {
      // The next call that needs the list will say why.
    }
  }
  keeper.listen(() => void refresh());
  return store;
}
