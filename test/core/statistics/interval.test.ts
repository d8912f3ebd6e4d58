import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/core/lib/normal.ts';
import { uniform } from '../../../src/core/lib/random.ts';
import { intervalOf } from '../../../src/core/statistics/interval.ts';

describe('a confidence interval', () => {
  it('is that of a textbook', () => {
    // Law, Simulation Modeling and Analysis, example 4.26: 1.34 ± 0.24 at 90 %.
    const values = [1.2, 1.5, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.5, 1.09];

    const interval = intervalOf(values, 0.9);

    expect(interval.mean).toBeCloseTo(1.343, 10);
    expect(interval.standardDeviation * interval.standardDeviation).toBeCloseTo(0.17, 2);
    expect(interval.halfWidth).toBeCloseTo(0.24, 2);
    expect(interval).toMatchObject({ replications: 10, leftOut: 0, confidence: 0.9 });
    expect([interval.low, interval.high]).toEqual([
      interval.mean - interval.halfWidth,
      interval.mean + interval.halfWidth,
    ]);
  });

  it('leaves out what is no number, and says how many', () => {
    const { replications, leftOut, mean } = intervalOf([1, NaN, 3, Infinity]);
    expect({ replications, leftOut, mean }).toEqual({ replications: 2, leftOut: 2, mean: 2 });
  });

  it('of one value reaches everywhere; of none it is nothing', () => {
    expect(intervalOf([7])).toMatchObject({ mean: 7, halfWidth: Infinity, low: -Infinity, high: Infinity });
    expect(intervalOf([NaN])).toMatchObject({ mean: NaN, halfWidth: NaN, low: NaN, high: NaN, leftOut: 1 });
  });

  it('of values all alike has no width', () => {
    expect(intervalOf([4, 4, 4])).toMatchObject({ mean: 4, halfWidth: 0, low: 4, high: 4 });
  });

  it('moves and stretches with its values', () => {
    const value = fc.double({ min: -1e3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2 }), value, value, (values, factor, shift) => {
        const plain = intervalOf(values);
        const moved = intervalOf(values.map((one) => one * factor + shift));
        expect(moved.mean).toBeCloseTo(plain.mean * factor + shift, 5);
        expect(moved.halfWidth).toBeCloseTo(plain.halfWidth * Math.abs(factor), 4);
      }),
    );
  });

  it('holds the true mean as often as it says', () => {
    const rounds = 20_000;
    let held = 0;
    for (let round = 0; round < rounds; round += 1) {
      const values = Array.from({ length: 5 }, (_, n) => 10 + normalQuantile(uniform(round, n, 1, 2)));
      const { low, high } = intervalOf(values, 0.9);
      if (low < 10 && high > 10) held += 1;
    }
    // Four standard deviations of a share of 0.9.
    expect(Math.abs(held / rounds - 0.9)).toBeLessThan(4 * Math.sqrt((0.9 * 0.1) / rounds));
  });

  it('wants a confidence between 0 and 1, however few the values', () => {
    for (const confidence of [0, 1, 95, NaN])
      expect(() => intervalOf([], confidence)).toThrow(/above 0 and below 1/);
  });
});
