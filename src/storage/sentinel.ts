import { isBlueprintId, isRevision } from './blueprintRow.ts';

/** What was said to be saved: a note outside the database, so that its loss is noticed. */
export interface SentinelNote {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
}

export interface Sentinel {
  notes(): readonly SentinelNote[];
  /** Notes a saved revision; a newer one that is noted already stays. */
  note(note: SentinelNote): void;
  /** Notes a revision even where a newer one was noted: for after its loss has been told. */
  correct(note: SentinelNote): void;
  forget(id: string): void;
}

/** One key a blueprint: two tabs that write at once must not overwrite each other's list. */
const PREFIX = 'stagecraft.saved.';

/** The sentinel in the given store of texts (localStorage). */
export function createSentinel(store: Storage): Sentinel {
  const read = (id: string) => readNote(id, store.getItem(PREFIX + id));
  const write = ({ id, revision, name }: SentinelNote) =>
    store.setItem(PREFIX + id, JSON.stringify({ revision, name }));
  return {
    notes() {
      const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
      return keys
        .filter((key) => key !== null && key.startsWith(PREFIX))
        .map((key) => read((key as string).slice(PREFIX.length)))
        .filter((note) => note !== null);
    },
    note(note) {
      const old = read(note.id);
      if (old === null || old.revision < note.revision) write(note);
    },
    correct: write,
    forget: (id) => store.removeItem(PREFIX + id),
  };
}

function readNote(id: string, text: string | null): SentinelNote | null {
  if (text === null || !isBlueprintId(id)) return null;
  try {
    const { revision, name } = JSON.parse(text) as { revision?: unknown; name?: unknown };
    if (!isRevision(revision)) return null;
    return { id, revision, name: typeof name === 'string' ? name.slice(0, 200) : 'A blueprint' };
  } catch {
    return null;
  }
}
