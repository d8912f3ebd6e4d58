import { describe, expect, it } from 'vitest';
import { createSentinel } from '../../src/storage/sentinel.ts';
import { fakeLocalStorage } from '../support/fakeBrowser.ts';

describe('the sentinel', () => {
  it('remembers the newest revision of each blueprint until it is told to forget', () => {
    const notes = new Map([['other.app', 'x']]);
    const sentinel = createSentinel(fakeLocalStorage(notes));
    sentinel.note({ id: 'bp_1', revision: 3, name: 'One' });
    sentinel.note({ id: 'bp_2', revision: 1, name: 'Two' });
    sentinel.note({ id: 'bp_1', revision: 2, name: 'Old' });
    expect(sentinel.notes()).toEqual([
      { id: 'bp_1', revision: 3, name: 'One' },
      { id: 'bp_2', revision: 1, name: 'Two' },
    ]);
    sentinel.correct({ id: 'bp_1', revision: 1, name: 'One' });
    sentinel.forget('bp_2');
    expect(createSentinel(fakeLocalStorage(notes)).notes()).toEqual([
      { id: 'bp_1', revision: 1, name: 'One' },
    ]);
    expect(notes.get('other.app')).toBe('x');
  });

  it.each(['', 'x', '{}', '{"revision":0}', '{"revision":"9"}', 'null', '{"revision":1e99}'])(
    'takes %j for no note',
    (text) => {
      const notes = new Map([['stagecraft.saved.bp_1', text]]);
      expect(createSentinel(fakeLocalStorage(notes)).notes()).toEqual([]);
    },
  );
});
