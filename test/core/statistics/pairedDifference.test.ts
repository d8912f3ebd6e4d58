import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/core/statistics/interval.ts';
import { pairedDifference } from '../../../src/core/statistics/pairedDifference.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })), {
  minLength: 2,
  maxLength: 30,
});

const varianceOf = (values: readonly number[]) => intervalOf(values).standardDeviation ** 2;

describe('a paired difference', () => {
  it('is that of a textbook', () => {
    // Student's own example, Biometrika 6 (1908): hours of sleep gained by two drugs; t = 4.06 with nine degrees.
    const first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
    const second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

    const { difference, excludesZero, correlation, baseMean, otherMean } = pairedDifference(first, second);

    expect(difference.mean).toBeCloseTo(1.58, 12);
    expect(difference.low).toBeCloseTo(0.7001142, 7);
    expect(difference.high).toBeCloseTo(2.4598858, 7);
    expect(difference.mean / (difference.standardDeviation / Math.sqrt(10))).toBeCloseTo(4.0621, 4);
    expect(excludesZero).toBe(true);
    expect(correlation).toBeCloseTo(0.7952, 4);
    expect([baseMean, otherMean]).toEqual([expect.closeTo(0.75, 12), expect.closeTo(2.33, 12)]);
  });

  it('spares the variance that the formula says', () => {
    fc.assert(
      fc.property(pairs, (values) => {
        const base = values.map(([one]) => one);
        const other = values.map(([, two]) => two);
        const both = varianceOf(base) + varianceOf(other);
        fc.pre(both > 0);
        const apart = varianceOf(values.map(([one, two]) => two - one));
        expect(pairedDifference(base, other).varianceReductionShare).toBeCloseTo(1 - apart / both, 9);
      }),
    );
  });

  it('is the same with its sign turned when the scenarios change places', () => {
    fc.assert(
      fc.property(pairs, (values) => {
        const base = values.map(([one]) => one);
        const other = values.map(([, two]) => two);
        const there = pairedDifference(base, other);
        const back = pairedDifference(other, base);
        expect(back.difference.mean).toBeCloseTo(-there.difference.mean, 9);
        expect(back.difference.halfWidth).toBeCloseTo(there.difference.halfWidth, 9);
        expect(back.excludesZero).toBe(there.excludesZero);
        if (there.correlation === there.correlation)
          expect(back.correlation).toBeCloseTo(there.correlation, 9);
      }),
    );
  });

  it('of a scenario that is always so much better is certain', () => {
    const { difference, correlation, excludesZero, varianceReductionShare } = pairedDifference(
      [1, 5, 3],
      [3, 7, 5],
    );
    expect(difference).toMatchObject({ mean: 2, halfWidth: 0 });
    expect({ correlation, excludesZero, varianceReductionShare }).toEqual({
      correlation: 1,
      excludesZero: true,
      varianceReductionShare: 1,
    });
  });

  it('of a scenario and itself is none', () => {
    expect(pairedDifference([1, 5, 3], [1, 5, 3])).toMatchObject({
      difference: { mean: 0, halfWidth: 0 },
      excludesZero: false,
    });
  });

  it('of opposite scenarios says that common numbers do harm', () => {
    const { correlation, varianceReductionShare } = pairedDifference([1, 2, 3], [3, 2, 1]);
    expect({ correlation, varianceReductionShare }).toEqual({ correlation: -1, varianceReductionShare: -1 });
  });

  it('has a correlation from -1 to 1, in spite of rounding', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 9 });
    const factors = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(values, factors, (base, factor) => {
        const { correlation } = pairedDifference(
          base,
          base.map((value) => value * factor),
        );
        expect(correlation !== correlation || Math.abs(correlation) <= 1).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves out a pair in which either value is missing', () => {
    const { difference, baseMean } = pairedDifference([1, NaN, 3, 4], [2, 5, NaN, 7]);
    expect(difference).toMatchObject({ mean: 2, replications: 2, leftOut: 2 });
    expect(baseMean).toBe(2.5);
  });

  it('claims nothing from one pair, nor from none', () => {
    expect(pairedDifference([1], [100])).toMatchObject({
      excludesZero: false,
      correlation: NaN,
      varianceReductionShare: NaN,
    });
    expect(pairedDifference([], [])).toMatchObject({ excludesZero: false, baseMean: NaN, otherMean: NaN });
  });

  it('has no correlation where a scenario does not vary', () => {
    expect(pairedDifference([2, 2, 2], [1, 2, 3])).toMatchObject({
      correlation: NaN,
      varianceReductionShare: 0,
    });
  });

  it('refuses scenarios of unlike length', () => {
    expect(() => pairedDifference([1, 2], [1])).toThrow(/2 replications, the other 1/);
  });
});
