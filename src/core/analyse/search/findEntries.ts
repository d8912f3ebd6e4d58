import { foldText } from '../../lib/foldText.ts';
import { fuzzyMatch, searchWords } from '../../lib/fuzzyMatch.ts';
import type { SearchEntry, SearchKind } from './searchEntry.ts';

/** An entry that answers a search. */
export interface FoundEntry<Entry extends Searchable = SearchEntry> {
  readonly entry: Entry;
  readonly score: number;
  /** Places of the signs of its text that match; empty: its other words do. */
  readonly at: readonly number[];
}

/** What can be found by its text or by its other words. */
export interface Searchable {
  readonly text: string;
  readonly also: string;
}

/** What people look for most comes first where the words match alike. */
const worth: Readonly<Record<SearchKind, number>> = {
  stage: 26,
  team: 9,
  tool: 9,
  transition: 6,
  field: 6,
  signal: 5,
  source: 5,
  reason: 4,
  record: 4,
  activity: 3,
  criterion: 2,
  promise: 2,
  note: 0,
  text: -8,
};

/** What is found by other words than those one sees comes later. */
const BY_OTHER_WORDS = 12;

/** The entries that answer a search, best first. */
export function findEntries(entries: readonly SearchEntry[], query: string): FoundEntry[] {
  return findAmong(entries, query, ({ kind }) => worth[kind]);
}

/** Whatever answers a search, best first; `extra` are points that something has by itself. */
export function findAmong<Entry extends Searchable>(
  entries: readonly Entry[],
  query: string,
  extra: (entry: Entry) => number = () => 0,
): FoundEntry<Entry>[] {
  const words = searchWords(query);
  const found = entries.flatMap((entry): FoundEntry<Entry>[] => {
    const { text, all } = foldedOf(entry);
    const match = fuzzyMatch(text, words);
    if (match !== null) return [{ entry, score: match.score + extra(entry), at: match.at }];
    if (entry.also === '') return [];
    const other = fuzzyMatch(all, words);
    if (other === null) return [];
    return [
      {
        entry,
        score: other.score + extra(entry) - BY_OTHER_WORDS,
        at: other.at.filter((place) => place < text.length),
      },
    ];
  });
  return found.toSorted((a, b) => b.score - a.score);
}

interface Folded {
  readonly text: string;
  readonly all: string;
}

const folded = new WeakMap<Searchable, Folded>();

function foldedOf(entry: Searchable): Folded {
  let known = folded.get(entry);
  if (known === undefined) {
    const text = foldText(entry.text);
    known = { text, all: `${text} ${foldText(entry.also)}` };
    folded.set(entry, known);
  }
  return known;
}
