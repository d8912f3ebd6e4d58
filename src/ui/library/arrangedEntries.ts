import type { LibraryEntry } from '../../app/libraryStore.ts';

/** What the blueprints can be sorted by, and how each is called. */
export const sortings = [
  { value: 'changed', label: 'Changed last' },
  { value: 'name', label: 'Name' },
  { value: 'company', label: 'Client' },
  { value: 'size', label: 'Most stages' },
] as const;
export type Sorting = (typeof sortings)[number]['value'];

/** Which blueprints are looked for. */
export interface Wish {
  /** Words that must all occur in the name, the client or a tag. */
  readonly words: string;
  /** null: of every client. */
  readonly company: string | null;
  /** null: with any tags or none. */
  readonly tag: string | null;
  readonly sorting: Sorting;
  readonly archived: boolean;
}

export const everything: Wish = {
  words: '',
  company: null,
  tag: null,
  sorting: 'changed',
  archived: false,
};

const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });

/** The blueprints that are looked for, in the order that is wished. */
export function arrangedEntries(entries: readonly LibraryEntry[], wish: Wish): readonly LibraryEntry[] {
  const words = folded(wish.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries
    .filter(({ isArchived }) => isArchived === wish.archived)
    .filter(({ company }) => wish.company === null || company === wish.company)
    .filter(({ tags }) => wish.tag === null || tags.includes(wish.tag))
    .filter((entry) => {
      const text = folded([entry.name, entry.company, ...entry.tags].join(' '));
      return words.every((word) => text.includes(word));
    })
    .toSorted((a, b) => before[wish.sorting](a, b) || byName(a, b));
}

/** Every value that occurs, the commonest first. */
export function occurring(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || collator.compare(a[0], b[0])).map(([value]) => value);
}

type Order = (a: LibraryEntry, b: LibraryEntry) => number;

const byName: Order = (a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);

const before: Readonly<Record<Sorting, Order>> = {
  changed: (a, b) => b.changedAt - a.changedAt,
  name: byName,
  // Blueprints of nobody come last.
  company: (a, b) =>
    Number(a.company === '') - Number(b.company === '') || collator.compare(a.company, b.company),
  size: (a, b) => b.stages - a.stages,
};

/** Without accents and case, so that "cafe" finds "Café". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
