import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/core/lib/normal.ts';
import { uniform } from '../../../src/core/lib/random.ts';
import { warmUpOf } from '../../../src/core/statistics/warmUp.ts';

const noise = (n: number, seed: number) => normalQuantile(uniform(seed, n, 3, 4));

/** The statistic of every truncation, by its definition. */
function byDefinition(series: readonly number[]): { length: number; isTooShort: boolean } {
  const batches: number[] = [];
  for (let n = 0; n + 5 <= series.length; n += 5) {
    batches.push(series.slice(n, n + 5).reduce((sum, value) => sum + value, 0) / 5);
  }
  const statistics = batches.slice(0, -5).map((_, from) => {
    const kept = batches.slice(from);
    const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
    return kept.reduce((sum, value) => sum + (value - mean) ** 2, 0) / kept.length ** 2;
  });
  const best = statistics.indexOf(Math.min(...statistics));
  return statistics.length === 0
    ? { length: 0, isTooShort: true }
    : { length: 5 * best, isTooShort: best > batches.length / 2 };
}

describe('the proposed warm-up', () => {
  it('is the truncation with the least statistic', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 60 }),
        (seed, length, rise) => {
          const series = Array.from({ length }, (_, n) => Math.min(n, rise) / 4 + noise(n, seed));
          expect(warmUpOf(series)).toEqual(byDefinition(series));
        },
      ),
    );
  });

  it('leaves out a rise at the beginning, and little more', () => {
    const series = Array.from({ length: 1_000 }, (_, n) => Math.min(n, 100) + noise(n, 1));
    const { length, isTooShort } = warmUpOf(series);
    expect(length).toBeGreaterThanOrEqual(90);
    expect(length).toBeLessThanOrEqual(130);
    expect(isTooShort).toBe(false);
  });

  it('of a series that is steady from the start is nothing', () => {
    expect(warmUpOf(Array.from({ length: 400 }, () => 6))).toEqual({ length: 0, isTooShort: false });
  });

  it('says when a series is too short: it rises to the end, or has hardly any values', () => {
    expect(warmUpOf(Array.from({ length: 300 }, (_, n) => n)).isTooShort).toBe(true);
    expect(warmUpOf([1, 2, 3])).toEqual({ length: 0, isTooShort: true });
    expect(warmUpOf([])).toEqual({ length: 0, isTooShort: true });
  });

  it('refuses a series with a hole', () => {
    expect(() => warmUpOf([1, 2, NaN, 4, 5])).toThrow(/Value 2 of the series is NaN/);
  });
});
