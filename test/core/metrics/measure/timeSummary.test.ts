import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { riskTableOfBins } from '../../../../src/core/metrics/measure/riskTableOfBins.ts';
import { noTimes, timesGiven, timesOf } from '../../../../src/core/metrics/measure/timeSummary.ts';
import { binOf } from '../../../../src/core/statistics/durationHistogram.ts';

/** Counts by bin of some durations. */
function binsOf(durations: readonly number[], bins = 20_000): Uint32Array {
  const counts = new Uint32Array(bins);
  for (const duration of durations) counts[binOf(duration)]! += 1;
  return counts;
}
const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

describe('a summary of times', () => {
  it('takes what has not ended as longer than it was watched', () => {
    // Kaplan and Meier by hand: 3/4 after 100, then 3/4 · 1/2 after 300; the longest is censored.
    const times = timesOf(riskTableOfBins([binsOf([100, 300])], binsOf([200, 400])), 400);
    expect(times).toMatchObject({ medianMs: 300, p90Ms: NaN, isRestricted: true });
    expect(times.meanMs).toBeCloseTo(100 + 0.75 * 200 + 0.375 * 100, 9);
  });

  it('has no data where nothing has ended', () => {
    expect(timesOf(riskTableOfBins([binsOf([])], binsOf([50])), 0)).toEqual(noTimes);
    expect(timesGiven(riskTableOfBins([binsOf([]), binsOf([7])], binsOf([50])), 0, 0)).toEqual(noTimes);
  });

  it('has the exact mean, and quantiles at most 1/512 off, where everything has ended', () => {
    const durations = fc.array(fc.integer({ min: 0, max: 40_000_000 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(durations, (all) => {
        const sorted = [...all].sort((a, b) => a - b);
        const table = riskTableOfBins([binsOf(all)], binsOf([]));
        for (const times of [timesOf(table, sum(all)), timesGiven(table, 0, sum(all))]) {
          expect(times.isRestricted).toBe(false);
          expect(times.meanMs).toBeCloseTo(sum(all) / all.length, 4);
          const shares = [
            [0.5, times.medianMs],
            [0.9, times.p90Ms],
            [0.95, times.p95Ms],
          ] as const;
          for (const [share, quantile] of shares) {
            const exact = sorted[Math.ceil(share * all.length - 1e-9) - 1]!;
            expect(Math.abs(quantile - exact)).toBeLessThanOrEqual(exact / 512);
          }
        }
      }),
      { seed: 1 },
    );
  });

  it('of one of several causes is about those that end by it', () => {
    const table = riskTableOfBins([binsOf([10, 20, 30]), binsOf([15, 15, 500])], binsOf([400]));
    const { meanMs, medianMs, p90Ms, isRestricted } = timesGiven(table, 0, 60);
    expect({ medianMs, p90Ms, isRestricted }).toEqual({ medianMs: 20, p90Ms: 30, isRestricted: false });
    expect(meanMs).toBeCloseTo(20, 9);
  });
});
