import { describe, expect, it } from 'vitest';
import { sayWhen } from '../../../src/ui/library/sayWhen.ts';

const now = Date.UTC(2027, 2, 4, 12);
const HOUR = 3_600_000;

describe('when something changed', () => {
  it.each([
    [10_000, 'changed just now'],
    [60_000, 'changed 1 minute ago'],
    [3 * HOUR, 'changed 3 hours ago'],
    [30 * HOUR, 'changed yesterday'],
    [100 * HOUR, 'changed 4 days ago'],
  ])('%i ms ago is "%s"', (ago, words) => {
    expect(sayWhen(now - ago, now)).toBe(words);
  });

  it('is a date when it is longer ago', () => {
    expect(sayWhen(now - 60 * 24 * HOUR, now)).toMatch(/^changed .*2027|2026$/);
  });
});
