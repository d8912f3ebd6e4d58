import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/core/lib/apportion.ts';

describe('a total in given proportions', () => {
  it('keeps the proportions', () => {
    expect(apportion(100, [1, 1, 2])).toEqual([25, 25, 50]);
    expect(apportion(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(apportion(12, [0, 0, 0])).toEqual([4, 4, 4]);
  });

  it('adds up, and no part is more than one away from its exact share', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (total, weights) => {
          const parts = apportion(total, weights);
          const sum = weights.reduce((whole, weight) => whole + weight, 0);
          expect(parts.reduce((whole, part) => whole + part, 0)).toBe(total);
          if (sum > 1e-3)
            parts.forEach((part, place) =>
              expect(Math.abs(part - (total * weights[place]!) / sum)).toBeLessThanOrEqual(1 + 1e-6),
            );
        },
      ),
    );
  });
});
