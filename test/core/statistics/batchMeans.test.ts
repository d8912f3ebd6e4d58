import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/core/lib/normal.ts';
import { uniform } from '../../../src/core/lib/random.ts';
import { batchMeans } from '../../../src/core/statistics/batchMeans.ts';
import { intervalOf } from '../../../src/core/statistics/interval.ts';

const noise = (n: number, seed = 1) => normalQuantile(uniform(seed, n, 5, 6));

describe('batch means', () => {
  it('are the interval of the means of equal batches, what is left over at the beginning not counted', () => {
    const { interval, correlation } = batchMeans([100, 1, 3, 5, 7, 6, 8], 3);
    expect(interval).toEqual(intervalOf([2, 6, 7]));
    // Deviations -3, 1, 2: (-3 + 2) / 14.
    expect(correlation).toBeCloseTo(-1 / 14, 14);
  });

  it('of a series with a memory hold the mean as often as they say, when the batches are long', () => {
    const rounds = 400;
    let held = 0;
    for (let round = 0; round < rounds; round += 1) {
      let value = 0;
      const series = Array.from({ length: 2_000 }, (_, n) => (value = 0.8 * value + noise(n, round)));
      const { interval } = batchMeans(series, 10, 0.9);
      if (interval.low < 0 && interval.high > 0) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.84);
    expect(held / rounds).toBeLessThan(0.95);
  });

  it('show by their correlation when the batches are too short', () => {
    let value = 0;
    const series = Array.from({ length: 4_000 }, (_, n) => (value = 0.99 * value + noise(n)));
    expect(batchMeans(series, 400).correlation).toBeGreaterThan(0.6);
    expect(
      Math.abs(
        batchMeans(
          Array.from(series, (_, n) => noise(n)),
          400,
        ).correlation,
      ),
    ).toBeLessThan(0.2);
  });

  it('have no correlation of two batches, nor of batches all alike', () => {
    expect(batchMeans([1, 2], 2).correlation).toBeNaN();
    expect(batchMeans([3, 3, 3], 3)).toMatchObject({ interval: { halfWidth: 0 }, correlation: NaN });
  });

  it('refuse fewer values than batches, and a single batch', () => {
    expect(() => batchMeans([1, 2], 3)).toThrow(/2 values cannot be cut into 3 batches/);
    for (const count of [1, 0, 2.5, NaN])
      expect(() => batchMeans([1, 2, 3, 4], count)).toThrow(/cannot be cut/);
  });
});
