import { describe, expect, it } from 'vitest';
import type { LibraryEntry } from '../../../src/app/libraryStore.ts';
import { arrangedEntries, everything, occurring } from '../../../src/ui/library/arrangedEntries.ts';
import { tagsIn } from '../../../src/ui/library/AboutDialog.tsx';

const entry = (id: string, members: Partial<LibraryEntry> = {}): LibraryEntry => ({
  id,
  name: id,
  company: '',
  tags: [],
  isArchived: false,
  revision: 1,
  changedAt: 0,
  stages: 1,
  ...members,
});
const library = [
  entry('b', { name: 'Target', company: 'Café Central', tags: ['2027', 'pitch'], changedAt: 3, stages: 9 }),
  entry('a', { name: 'As is', company: 'Café Central', tags: ['2026'], changedAt: 1, stages: 30 }),
  entry('c', { name: 'Stage 10', changedAt: 2 }),
  entry('d', { name: 'Stage 9', company: 'Äther AG', isArchived: true, tags: ['2026'] }),
];
const ids = (wish: Partial<typeof everything>) =>
  arrangedEntries(library, { ...everything, ...wish }).map(({ id }) => id);

describe('arrangedEntries', () => {
  it('shows what is not archived, the last changed first', () => {
    expect(ids({})).toEqual(['b', 'c', 'a']);
    expect(ids({ archived: true })).toEqual(['d']);
  });

  it('sorts by name with numbers as numbers, by client with nobody last, by size', () => {
    expect(ids({ sorting: 'name' })).toEqual(['a', 'c', 'b']);
    expect(ids({ sorting: 'company' })).toEqual(['a', 'b', 'c']);
    expect(ids({ sorting: 'size' })).toEqual(['a', 'b', 'c']);
  });

  it('finds words in name, client and tags, whatever their accents and case', () => {
    expect(ids({ words: 'cafe 2027' })).toEqual(['b']);
    expect(ids({ words: ' STAGE ' })).toEqual(['c']);
    expect(ids({ words: 'cafe nothing' })).toEqual([]);
  });

  it('keeps to a client and a tag', () => {
    expect(ids({ company: 'Café Central', sorting: 'name' })).toEqual(['a', 'b']);
    expect(ids({ tag: 'pitch' })).toEqual(['b']);
  });
});

it('lists what occurs, the commonest first, nothing empty', () => {
  expect(occurring(['b', 'a', '', 'a', 'c'])).toEqual(['a', 'b', 'c']);
});

it('reads tags from what was typed, each once', () => {
  expect(tagsIn(' pitch, 2027;pitch\nnew client ,, ')).toEqual(['pitch', '2027', 'new client']);
});
