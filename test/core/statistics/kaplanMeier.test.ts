import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DurationHistogram } from '../../../src/core/statistics/durationHistogram.ts';
import {
  kaplanMeier,
  kaplanMeierOfHistogram,
  restrictedMean,
  survivalAt,
  survivalQuantile,
  type SurvivalCurve,
} from '../../../src/core/statistics/kaplanMeier.ts';
import { redistributedToTheRight, type Observation } from './redistributed.ts';

/** Durations as they are printed: a plus sign marks the censored ones. */
function curveOf(printed: string): SurvivalCurve {
  const words = printed.split(' ');
  return kaplanMeier(
    words.map((word) => parseFloat(word)),
    words.map((word) => !word.endsWith('+')),
  );
}

/** Freireich and others, Blood 21 (1963): weeks of remission of leukaemia with 6-MP, and with a placebo. */
const treated = curveOf('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
const placebo = curveOf('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');

const observations: fc.Arbitrary<Observation[]> = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(0, -1)),
  { minLength: 1, maxLength: 30 },
);
const ofObservations = (rows: readonly Observation[]) =>
  kaplanMeier(
    rows.map(([duration]) => duration),
    rows.map(([, cause]) => cause === 0),
  );

describe('the product-limit estimate', () => {
  it('is that of Kaplan and Meier’s own example', () => {
    const { times, survival, observations: count, largest } = curveOf('0.8 1.0+ 2.7+ 3.1 5.4 7.0+ 9.2 12.1+');

    expect([...times]).toEqual([0.8, 3.1, 5.4, 9.2]);
    expect([...survival]).toEqual([0.875, 0.7, 0.525, 0.2625].map((share) => expect.closeTo(share, 14)));
    expect({ count, largest }).toEqual({ count: 8, largest: 12.1 });
  });

  it('is that of the leukaemia data in the textbooks, with Greenwood’s standard errors', () => {
    expect([...treated.times]).toEqual([6, 7, 10, 13, 16, 22, 23]);
    const shares = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
    const errors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
    expect([...treated.survival]).toEqual(shares.map((share) => expect.closeTo(share, 3)));
    expect(Array.from(treated.variance, Math.sqrt)).toEqual(errors.map((error) => expect.closeTo(error, 4)));
  });

  it('is what remains of equal weights when the censored ones deal theirs out', () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: -1, max: 13 }), (rows, time) => {
        const weights = redistributedToTheRight(rows);
        let gone = 0;
        rows.forEach(([duration, cause], n) => {
          if (cause === 0 && duration <= time) gone += weights[n]!;
        });
        expect(survivalAt(ofObservations(rows), time)).toBeCloseTo(1 - gone, 12);
      }),
    );
  });

  it('without censoring is the share that is longer, with the variance of a share', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1 }), (durations) => {
        const curve = kaplanMeier(
          durations,
          durations.map(() => true),
        );
        curve.times.forEach((time, n) => {
          const share = durations.filter((duration) => duration > time).length / durations.length;
          expect(curve.survival[n]).toBeCloseTo(share, 12);
          expect(curve.variance[n]).toBeCloseTo((share * (1 - share)) / durations.length, 12);
        });
      }),
    );
  });

  it('does not depend on the order of the durations', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        expect(ofObservations(rows.toReversed())).toEqual(ofObservations(rows));
      }),
    );
  });

  it('of a histogram is that of its durations', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const histogram = new DurationHistogram();
        for (const [duration, cause] of rows) histogram.add(duration, cause === 0);
        expect(kaplanMeierOfHistogram(histogram.snapshot())).toEqual(ofObservations(rows));
      }),
    );
  });

  it('of nothing stays at 1', () => {
    const curve = kaplanMeier([], []);
    expect(curve).toMatchObject({ observations: 0, largest: NaN });
    expect(survivalAt(curve, 5)).toBe(1);
    expect(survivalQuantile(curve, 0.5)).toBeNaN();
    expect(restrictedMean(curve).meanMs).toBeNaN();
    expect(kaplanMeierOfHistogram(new DurationHistogram())).toEqual(curve);
  });

  it('refuses what is no duration, and lists of unlike length', () => {
    expect(() => kaplanMeier([1, -2], [true, true])).toThrow(/must be 0 or more/);
    expect(() => kaplanMeier([NaN, NaN], [true, false])).toThrow(/must be 0 or more/);
    expect(() => kaplanMeier([1, 2], [true])).toThrow(/2 durations and 1 causes/);
  });
});

describe('a quantile of the survival curve', () => {
  it('is the published median', () => {
    expect(survivalQuantile(treated, 0.5)).toBe(23);
    expect(survivalQuantile(placebo, 0.5)).toBe(8);
    expect(survivalQuantile(treated, 0.25)).toBe(13);
  });

  it('is NaN where the curve does not come down so far', () => {
    expect(survivalQuantile(treated, 0.6)).toBeNaN();
    expect(survivalQuantile(placebo, 1)).toBe(23);
  });

  it('without censoring is the first duration with the share at or below it, in spite of rounding', () => {
    for (let count = 1; count <= 60; count += 1) {
      const durations = Array.from({ length: count }, (_, n) => n + 1);
      const curve = kaplanMeier(
        durations,
        durations.map(() => true),
      );
      for (const n of durations) expect(survivalQuantile(curve, n / count)).toBe(n);
    }
  });
});

describe('the restricted mean', () => {
  it('without censoring is the mean', () => {
    const { meanMs, untilMs, isRestricted } = restrictedMean(placebo);
    expect(meanMs).toBeCloseTo(182 / 21, 12);
    expect({ untilMs, isRestricted }).toEqual({ untilMs: 23, isRestricted: false });
  });

  it('is the area below the curve, and restricted where the longest is censored', () => {
    const { meanMs, untilMs, isRestricted } = restrictedMean(treated);
    // R's survfit prints 23.3 for "rmean" up to 35.
    expect(meanMs).toBeCloseTo(23.3, 1);
    expect({ untilMs, isRestricted }).toEqual({ untilMs: 35, isRestricted: true });
  });

  it('is the sum of Efron’s weights times durations', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const weights = redistributedToTheRight(rows);
        const longest = Math.max(...rows.map(([duration]) => duration));
        let sum = 0;
        rows.forEach(([duration], n) => (sum += weights[n]! * duration));
        const { meanMs, untilMs, isRestricted } = restrictedMean(ofObservations(rows));
        expect(meanMs).toBeCloseTo(sum, 10);
        expect(untilMs).toBe(longest);
        expect(isRestricted).toBe(rows.some(([duration, cause]) => duration === longest && cause < 0));
      }),
    );
  });
});
