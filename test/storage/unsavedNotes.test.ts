import { describe, expect, it } from 'vitest';
import { createPresence } from '../../src/storage/presence.ts';
import { createUnsavedNotes } from '../../src/storage/unsavedNotes.ts';
import { stage } from '../support/blueprints.ts';
import { fakeLocalStorage, fakeLocks } from '../support/fakeBrowser.ts';

const note = (name: string, revision = 3) => ({
  revision,
  changes: [
    { op: 'add', record: stage(name) },
    { op: 'set', id: 'stage_a', path: ['later'], from: undefined, to: [1] },
  ] as const,
  attempts: [['save_1', 1]] as const,
});

function tab(notes: Map<string, string>, locks: LockManager, tabId: string) {
  return createUnsavedNotes(fakeLocalStorage(notes), createPresence(locks)!, tabId);
}

describe('notes of what is not saved', () => {
  it('are found by the next page when theirs is gone, and only once', async () => {
    const texts = new Map([['other.app', 'x']]);
    const locks = fakeLocks();
    tab(texts, fakeLocks(), 'tab_gone').keep('bp_1', note('old'));
    tab(texts, locks, 'tab_alive').keep('bp_1', note('alive'));
    tab(texts, fakeLocks(), 'tab_gone').keep('bp_10', note('other'));
    const next = tab(texts, locks, 'tab_next');
    expect(await next.take('bp_1')).toEqual([note('old')]);
    expect(await next.take('bp_1')).toEqual([]);
    expect(texts.size).toBe(3);
  });

  it('are gone when everything is saved', async () => {
    const texts = new Map<string, string>();
    const notes = tab(texts, fakeLocks(), 'tab_1');
    notes.keep('bp_1', note('a'));
    notes.keep('bp_1', null);
    expect(texts.size).toBe(0);
  });

  it('are left out rather than in the way when there is no room, and never an old one instead', async () => {
    const texts = new Map<string, string>();
    const notes = tab(texts, fakeLocks(), 'tab_1');
    notes.keep('bp_1', note('a'));
    const large = stage('a', { definition: 'x'.repeat(19_000) });
    notes.keep('bp_1', {
      ...note('b'),
      changes: Array.from({ length: 60 }, () => ({ op: 'add', record: large })),
    });
    expect(texts.size).toBe(0);
    const full = {
      ...fakeLocalStorage(texts),
      setItem: () => {
        throw new DOMException('', 'QuotaExceededError');
      },
    };
    createUnsavedNotes(full, createPresence(fakeLocks())!, 'tab_2').keep('bp_1', note('a'));
    expect(texts.size).toBe(0);
  });

  it.each([
    '',
    'null',
    '{}',
    '{"revision":1,"changes":[{"op":"drop"}],"attempts":[]}',
    '[1',
    '{"revision":-1,"changes":[],"attempts":[]}',
  ])('are ignored when they are %j', async (text) => {
    const texts = new Map([['stagecraft.unsaved.bp_1.tab_gone', text]]);
    expect(await tab(texts, fakeLocks(), 'tab_1').take('bp_1')).toEqual([]);
  });
});
