import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/ui/shell/SaveWords.tsx';

describe('the words about saving', () => {
  it('say "saved" only when it is saved', () => {
    expect(wordsOf({ kind: 'saved', revision: 7, at: 0 }).short).toBe('Saved');
    expect(wordsOf({ kind: 'saving' }).short).toBe('Saving…');
  });

  it('give the reason when it is not', () => {
    const reason = 'The disk is full. Free some room, or save to a file.';

    expect(wordsOf({ kind: 'notSaved', reason })).toEqual({ short: 'Not saved', long: reason });
  });
});
