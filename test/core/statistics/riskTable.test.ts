import { describe, expect, it } from 'vitest';
import { DurationHistogram } from '../../../src/core/statistics/durationHistogram.ts';
import { CENSORED, riskTableOf, riskTableOfHistograms } from '../../../src/core/statistics/riskTable.ts';

describe('a risk table', () => {
  it('has at risk at a time whoever lasts at least so long, the censored of that time among them', () => {
    expect(riskTableOf([4, 2, 2, 2, 9], [0, 1, CENSORED, 0, CENSORED], 2)).toEqual({
      times: Float64Array.of(2, 4, 9),
      atRisk: Float64Array.of(5, 2, 1),
      ended: [Float64Array.of(1, 1, 0), Float64Array.of(1, 0, 0)],
    });
  });

  it('of histograms that reach unlike far is made of all their bins', () => {
    const short = new DurationHistogram();
    short.add(3, true);
    const long = new DurationHistogram();
    long.add(3, false);
    long.add(40_000_000, true);

    const { times, atRisk, ended } = riskTableOfHistograms([short.snapshot(), long]);

    expect(times[0]).toBe(3);
    expect(times[1]! / 40_000_000).toBeCloseTo(1, 2);
    expect({ atRisk, ended }).toEqual({
      atRisk: Float64Array.of(3, 1),
      ended: [Float64Array.of(1, 0), Float64Array.of(0, 1)],
    });
  });
});
