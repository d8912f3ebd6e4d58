import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf } from '../../../src/core/statistics/interval.ts';
import { neededReplications, type Precision } from '../../../src/core/statistics/neededReplications.ts';
import { studentTCriticalValue } from '../../../src/core/statistics/studentT.ts';

const pilot = { mean: 40, standardDeviation: 8 };

/** One by one, as the formula says. */
function oneByOne(standardDeviation: number, halfWidth: number, confidence: number): number {
  let count = 2;
  while (studentTCriticalValue(confidence, count - 1) * standardDeviation > halfWidth * Math.sqrt(count))
    count += 1;
  return count;
}

describe('the number of replications needed', () => {
  it('is the first with which the interval is narrow enough', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        fc.double({ min: 0.5, max: 30, noNaN: true }),
        fc.constantFrom(0.8, 0.95, 0.99),
        (standardDeviation, halfWidth, confidence) => {
          expect(neededReplications({ mean: 1, standardDeviation }, { halfWidth }, confidence)).toEqual({
            replications: oneByOne(standardDeviation, halfWidth, confidence),
          });
        },
      ),
    );
  });

  it('is near that of the normal distribution where it is large', () => {
    const { replications } = neededReplications(pilot, { halfWidth: 0.01 }) as { replications: number };
    expect(replications / (1.959963984540054 * 800) ** 2).toBeCloseTo(1, 5);
  });

  it('asks for a share of the mean, whatever its sign', () => {
    const absolute = neededReplications(pilot, { halfWidth: 2 });
    expect(neededReplications(pilot, { halfWidthShare: 0.05 })).toEqual(absolute);
    expect(neededReplications({ ...pilot, mean: -40 }, { halfWidthShare: 0.05 })).toEqual(absolute);
  });

  it('takes an interval as the pilot', () => {
    expect(neededReplications(intervalOf([10, 11, 12, 13, 14]), { halfWidth: 1 })).toEqual({
      replications: oneByOne(Math.sqrt(2.5), 1, 0.95),
    });
  });

  it('is two where nothing varies', () => {
    expect(neededReplications({ mean: 3, standardDeviation: 0 }, { halfWidthShare: 0.01 })).toEqual({
      replications: 2,
    });
  });

  it('cannot be told from a mean of 0, from one value, or beyond reach', () => {
    const reason = (of: { mean: number; standardDeviation: number }, precision: Precision) =>
      neededReplications(of, precision);
    expect(reason({ mean: 0, standardDeviation: 1 }, { halfWidthShare: 0.05 })).toEqual({
      cannotTell: expect.stringContaining('The mean is 0'),
    });
    expect(reason(intervalOf([5]), { halfWidth: 1 })).toEqual({
      cannotTell: expect.stringContaining('Fewer than two'),
    });
    expect(reason(intervalOf([]), { halfWidthShare: 1 })).toEqual({
      cannotTell: expect.stringContaining('Fewer than two'),
    });
    expect(reason(pilot, { halfWidth: 1e-9 })).toEqual({
      cannotTell: expect.stringContaining('thousand million'),
    });
  });

  it('refuses a half-width that is not above 0', () => {
    for (const halfWidth of [0, -1, NaN])
      expect(() => neededReplications(pilot, { halfWidth })).toThrow(/must be above 0/);
  });
});
