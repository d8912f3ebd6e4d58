import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asPercents, sayMix, sharesOf } from '../../../../src/ui/dictionary/editors/mixShares.ts';

describe('parts of a whole', () => {
  it('follow from weights', () => {
    expect(sharesOf([1, 3])).toEqual([0.25, 0.75]);
    expect(sharesOf([0, 0])).toEqual([0, 0]);
  });

  it('are written as per cent that add up to a hundred', () => {
    expect(asPercents([1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 9 }), (weights) => {
        expect(asPercents(weights).reduce((sum, part) => sum + part, 0)).toBeCloseTo(100, 6);
      }),
    );
  });

  it('are said with the largest first', () => {
    const values = [
      { value: 'a', weight: 1 },
      { value: 'b', weight: 7 },
      { value: 'c', weight: 1 },
      { value: 'd', weight: 1 },
    ];
    expect(sayMix(values, String)).toBe('b 70 %, a 10 %, c 10 % …');
    expect(sayMix([], String)).toBe('');
  });
});
