import type { Change } from '../core/model/changes.ts';
import { isRevision } from './blueprintRow.ts';
import type { Presence } from './presence.ts';
import { readChanges } from './storedRecord.ts';

/** Changes that a page had not saved yet, and the revision they were made on. */
export interface UnsavedNote {
  readonly revision: number;
  readonly changes: readonly Change[];
  /** Saves whose outcome is not known, with how many of the changes each took. */
  readonly attempts: readonly (readonly [saveId: string, changes: number])[];
}

/**
 * What is not saved yet, written down at once: a page that goes away has no time left for a database, but this store
 * of texts takes a note in the blink of an eye. It is no save; the next page that opens the blueprint makes it one.
 */
export interface UnsavedNotes {
  /** Never throws: it is only a precaution. */
  keep(blueprintId: string, note: UnsavedNote | null): void;
  /** The notes of pages that are gone; they are not kept any longer. */
  take(blueprintId: string): Promise<readonly UnsavedNote[]>;
}

const PREFIX = 'stagecraft.unsaved.';
const tabName = (tabId: string) => `stagecraft:tab:${tabId}`;
/** Some browsers keep no more than 5 MB for everything. */
const LONGEST = 1_000_000;

/** The notes in the given store of texts; pages know of each other by their presence. */
export function createUnsavedNotes(store: Storage, presence: Presence, tabId: string): UnsavedNotes {
  presence.hold(tabName(tabId));
  const keyOf = (blueprintId: string) => `${PREFIX}${blueprintId}.${tabId}`;
  return {
    keep(blueprintId, note) {
      try {
        const text = note === null ? '' : JSON.stringify(note);
        if (text === '' || text.length > LONGEST) store.removeItem(keyOf(blueprintId));
        else store.setItem(keyOf(blueprintId), text);
      } catch {
        // There is no room for a precaution.
      }
    },
    async take(blueprintId) {
      const present = await presence.held();
      const start = `${PREFIX}${blueprintId}.`;
      const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
      const left = keys.filter(
        (key) => key.startsWith(start) && !present.has(tabName(key.slice(start.length))),
      );
      const notes = left.sort().map((key) => readNote(store.getItem(key)));
      for (const key of left) store.removeItem(key);
      return notes.filter((note) => note !== null);
    },
  };
}

function readNote(text: string | null): UnsavedNote | null {
  try {
    const { revision, changes, attempts } = JSON.parse(text ?? '') as Record<string, unknown>;
    const read = readChanges(changes);
    if (read === null || read.length === 0 || !isRevision(revision) || !Array.isArray(attempts)) return null;
    const known = (attempts as unknown[]).filter(
      (attempt): attempt is [string, number] =>
        Array.isArray(attempt) && typeof attempt[0] === 'string' && Number.isSafeInteger(attempt[1]),
    );
    return { revision, changes: read, attempts: known };
  } catch {
    return null;
  }
}
