import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DurationHistogram,
  durationOfBin,
  endedMean,
  endedQuantile,
  type DurationCounts,
} from '../../../src/core/statistics/durationHistogram.ts';

/** Whole milliseconds, of every order of magnitude. */
const durations = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([order, share]) => Math.min(1e12, Math.floor(2 ** order * share)));
const observations = fc.array(fc.tuple(durations, fc.boolean()), { maxLength: 60 });

function histogramOf(rows: readonly (readonly [number, boolean])[]): DurationHistogram {
  const histogram = new DurationHistogram();
  for (const [duration, hasEnded] of rows) histogram.add(duration, hasEnded);
  return histogram;
}

/** The durations that stand for the bins that hold something, with their counts. */
function filledBins({ counts }: DurationCounts): [number, number, number][] {
  const bins = Array.from({ length: counts.length / 2 }, (_, bin): [number, number, number] => [
    durationOfBin(bin),
    counts[2 * bin]!,
    counts[2 * bin + 1]!,
  ]);
  return bins.filter(([, ended, censored]) => ended + censored > 0);
}

/** The only bin that holds a duration. */
const standIn = (duration: number) => filledBins(histogramOf([[duration, true]]))[0]![0];

describe('a histogram of durations', () => {
  it('counts what ended and what was censored apart, zero by itself', () => {
    const histogram = histogramOf([
      [0, true],
      [0, true],
      [0, false],
      [1, false],
      [86_400_000, true],
    ]);

    expect(filledBins(histogram)).toEqual([
      [0, 2, 1],
      [1, 0, 1],
      [expect.closeTo(86_400_000, -6), 1, 0],
    ]);
    expect(histogram).toMatchObject({ ended: 3, censored: 2, endedTotalMs: 86_400_000, censoredTotalMs: 1 });
  });

  it('knows whole milliseconds below 512 exactly, and others to 1/512', () => {
    for (let duration = 0; duration < 512; duration += 1) expect(standIn(duration)).toBe(duration);
    fc.assert(
      fc.property(durations, (duration) => {
        expect(Math.abs(standIn(duration) - duration)).toBeLessThanOrEqual(duration / 512);
      }),
      { numRuns: 1_000 },
    );
  });

  it('has the same stand-in for all the durations of a bin', () => {
    for (const low of [2 ** 21, 2 ** 33, 2 ** 39]) expect(standIn(low + 1)).toBe(standIn(low));
  });

  it('has bins that are at most 1/256 wide, and rise', () => {
    for (let bin = 2; bin < 41 * 256; bin += 1) {
      const here = durationOfBin(bin);
      expect(durationOfBin(bin + 1)).toBeGreaterThan(here);
      expect(durationOfBin(bin + 1) / here - 1).toBeLessThanOrEqual(1.5 / 256);
    }
    for (const low of [1, 256, 1_000, 2 ** 20, 2 ** 30, 2 ** 39]) {
      const { counts } = histogramOf([[low, true]]);
      const bin = counts.findIndex((count) => count > 0);
      const beyond = histogramOf([[low + low / 256, true]]).counts.findIndex((count) => count > 0);
      expect(beyond).toBeGreaterThan(bin);
    }
  });

  it('takes durations between milliseconds, and those below one together', () => {
    expect(standIn(0.001)).toBe(0.5);
    expect(standIn(0.999)).toBe(0.5);
    expect(Math.abs(standIn(1.7) - 1.7)).toBeLessThan(1.7 / 256);
  });

  it('grows by what it is given', () => {
    const short = histogramOf([[100, true]]);
    const long = histogramOf([[1e12, true]]);
    expect(short.counts.length / 2).toBeLessThan(2_048);
    expect(long.counts.length / 2).toBeLessThanOrEqual(41 * 256);
    expect(filledBins(long)[0]![0] / 1e12).toBeCloseTo(1, 2);
  });

  it('merges to the histogram of all the durations, in any order and by way of its snapshot', () => {
    fc.assert(
      fc.property(observations, observations, (first, second) => {
        const whole = histogramOf([...first, ...second]).snapshot();
        const oneWay = histogramOf(first);
        oneWay.merge(structuredClone(histogramOf(second).snapshot()));
        const otherWay = histogramOf(second);
        otherWay.merge(histogramOf(first));
        expect(oneWay.snapshot()).toEqual(whole);
        expect(otherWay.snapshot()).toEqual(whole);
      }),
    );
  });

  it('gives a snapshot that stays as it is, and may be transferred', () => {
    const histogram = histogramOf([[5, true]]);
    const snapshot = histogram.snapshot();

    histogram.add(5, true);
    const moved = structuredClone(snapshot, { transfer: [snapshot.counts.buffer] });

    expect(filledBins(moved)).toEqual([[5, 1, 0]]);
    expect(filledBins(histogram)).toEqual([[5, 2, 0]]);
  });

  it('refuses what is no duration', () => {
    for (const duration of [-1, NaN, Infinity])
      expect(() => new DurationHistogram().add(duration, true)).toThrow(/must be 0 or more/);
  });
});

describe('a quantile of the ended durations', () => {
  /** Hyndman and Fan's type 7, from the sorted list. */
  function fromList(values: readonly number[], share: number): number {
    const sorted = values.toSorted((a, b) => a - b);
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)]!;
    return below + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - below);
  }

  it('is that of the list of them, to 1/512', () => {
    fc.assert(
      fc.property(observations, fc.double({ min: 0, max: 1, noNaN: true }), (rows, share) => {
        const ended = rows.filter(([, hasEnded]) => hasEnded).map(([duration]) => duration);
        fc.pre(ended.length > 0);
        const exact = fromList(ended, share);
        const estimate = endedQuantile(histogramOf(rows), share);
        expect(Math.abs(estimate - exact)).toBeLessThanOrEqual(exact / 512 + 1e-9);
      }),
      { numRuns: 500 },
    );
  });

  it('is exact for short durations', () => {
    const histogram = histogramOf([4, 1, 3, 2].map((duration) => [duration, true]));
    expect([0, 0.25, 0.5, 1].map((share) => endedQuantile(histogram, share))).toEqual([1, 1.75, 2.5, 4]);
  });

  it('is nothing where nothing has ended; so is the mean', () => {
    const histogram = histogramOf([[7, false]]);
    expect([endedQuantile(histogram, 0.5), endedMean(histogram)]).toEqual([NaN, NaN]);
  });
});

describe('the mean of the ended durations', () => {
  it('is exact, whatever the bins', () => {
    const histogram = histogramOf([
      [1_000_003, true],
      [2_000_004, true],
      [9e9, false],
    ]);
    expect(endedMean(histogram)).toBe(1_500_003.5);
  });
});
