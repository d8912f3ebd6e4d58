import { describe, expect, it } from 'vitest';
import { gapsBetween, known, listOf, rangeOf } from '../../../src/core/criteria/compare.ts';

describe('a value', () => {
  it('is missing when it is nothing, an empty text or an empty list, and known even when it is nought or no', () => {
    for (const missing of [undefined, null, '', []]) expect(known(missing)).toBe(false);
    for (const there of [0, false, ' ', [null], {}]) expect(known(there)).toBe(true);
  });

  it('stands for a list of one, and nothing for an empty list', () => {
    expect(listOf('a')).toEqual(['a']);
    expect(listOf(null)).toEqual([]);
    expect(listOf(['a', 'b'])).toEqual(['a', 'b']);
  });

  it('is a range when it begins with two numbers', () => {
    expect(rangeOf([1, 2])).toEqual([1, 2]);
    for (const other of [1, [1], ['1', 2], null]) expect(rangeOf(other)).toBeNull();
  });
});

describe('the gaps between points', () => {
  it('leave out the points themselves, each once', () => {
    expect(gapsBetween([3, 1, 3])).toEqual([
      { from: -Infinity, to: 1, openFrom: false, openTo: true },
      { from: 1, to: 3, openFrom: true, openTo: true },
      { from: 3, to: Infinity, openFrom: true, openTo: false },
    ]);
    expect(gapsBetween([])).toEqual([{ from: -Infinity, to: Infinity, openFrom: false, openTo: false }]);
  });
});
