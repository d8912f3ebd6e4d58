import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfAtLeast, countDistribution } from '../../../src/core/statistics/countDistribution.ts';

const trials = fc.record({ count: fc.nat(40), rate: fc.double({ min: 0, max: 1, noNaN: true }) });

describe('the distribution of a count', () => {
  it('of two coins is a quarter, a half, a quarter', () => {
    expect([...countDistribution([{ count: 2, rate: 0.5 }])]).toEqual([0.25, 0.5, 0.25]);
    expect([
      ...countDistribution([
        { count: 1, rate: 0.5 },
        { count: 1, rate: 0.5 },
      ]),
    ]).toEqual([0.25, 0.5, 0.25]);
  });

  it('sums to one and has the mean of its trials', () => {
    fc.assert(
      fc.property(fc.array(trials, { maxLength: 4 }), (kinds) => {
        const chances = countDistribution(kinds);
        const mean = chances.reduce((sum, chance, count) => sum + chance * count, 0);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        expect(mean).toBeCloseTo(
          kinds.reduce((sum, { count, rate }) => sum + count * rate, 0),
          8,
        );
      }),
    );
  });

  it('says how likely one count is at least another', () => {
    const coin = countDistribution([{ count: 1, rate: 0.5 }]);
    expect(chanceOfAtLeast(coin, coin)).toBe(0.75);
    fc.assert(
      fc.property(trials, trials, (a, b) => {
        const [one, other] = [countDistribution([a]), countDistribution([b])];
        const equal = one.reduce((sum, chance, count) => sum + chance * (other[count] ?? 0), 0);
        expect(chanceOfAtLeast(one, other) + chanceOfAtLeast(other, one)).toBeCloseTo(1 + equal, 9);
      }),
    );
  });
});
