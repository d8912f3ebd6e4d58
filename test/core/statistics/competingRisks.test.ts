import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  competingRisks,
  competingRisksOfHistograms,
  incidenceAt,
} from '../../../src/core/statistics/competingRisks.ts';
import { DurationHistogram } from '../../../src/core/statistics/durationHistogram.ts';
import { kaplanMeier } from '../../../src/core/statistics/kaplanMeier.ts';
import { CENSORED } from '../../../src/core/statistics/riskTable.ts';
import { redistributedToTheRight, type Observation } from './redistributed.ts';

const causes = [0, 1, 2];
const observations: fc.Arbitrary<Observation[]> = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(CENSORED, ...causes)),
  { minLength: 1, maxLength: 30 },
);
const ofObservations = (rows: readonly Observation[]) =>
  competingRisks(
    rows.map(([duration]) => duration),
    rows.map(([, cause]) => cause),
    causes.length,
  );

describe('the cumulative incidence by cause', () => {
  it('is that of a small example worked by hand', () => {
    // At 1: 1/5 by the first cause. At 2: one censored. At 3: 4/5 · 1/3 by the second. At 4: 8/15 · 1/2 by the first.
    const curve = competingRisks([1, 2, 3, 4, 5], [0, CENSORED, 1, 0, CENSORED], 2);

    expect([...curve.times]).toEqual([1, 3, 4]);
    expect([...curve.incidence[0]!]).toEqual([0.2, 0.2, 7 / 15].map((share) => expect.closeTo(share, 14)));
    expect([...curve.incidence[1]!]).toEqual([0, 4 / 15, 4 / 15].map((share) => expect.closeTo(share, 14)));
    expect([...curve.survival]).toEqual([0.8, 8 / 15, 4 / 15].map((share) => expect.closeTo(share, 14)));
    expect(curve.observations).toBe(5);
    expect([0.5, 1, 3.9, 99].map((time) => incidenceAt(curve, 0, time))).toEqual(
      [0, 0.2, 0.2, 7 / 15].map((share) => expect.closeTo(share, 14)),
    );
  });

  it('is what remains of equal weights when the censored ones deal theirs out', () => {
    fc.assert(
      fc.property(observations, fc.integer({ min: -1, max: 13 }), (rows, time) => {
        const weights = redistributedToTheRight(rows);
        const curve = ofObservations(rows);
        for (const cause of causes) {
          let gone = 0;
          rows.forEach(([duration, by], n) => {
            if (by === cause && duration <= time) gone += weights[n]!;
          });
          expect(incidenceAt(curve, cause, time)).toBeCloseTo(gone, 12);
        }
      }),
    );
  });

  it('makes 1 with the survival, which is the product-limit estimate of all causes', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const curve = ofObservations(rows);
        curve.survival.forEach((share, n) => {
          expect(curve.incidence.reduce((sum, byCause) => sum + byCause[n]!, share)).toBeCloseTo(1, 12);
        });
        const all = kaplanMeier(
          rows.map(([duration]) => duration),
          rows.map(([, cause]) => cause !== CENSORED),
        );
        expect(curve.times).toEqual(all.times);
        all.survival.forEach((share, n) => expect(curve.survival[n]).toBeCloseTo(share, 12));
      }),
    );
  });

  it('without censoring is the share of each cause', () => {
    const ended = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom(...causes)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(ended, (rows) => {
        for (const cause of causes) {
          const share = rows.filter(([, by]) => by === cause).length / rows.length;
          expect(incidenceAt(ofObservations(rows), cause, 12)).toBeCloseTo(share, 12);
        }
      }),
    );
  });

  it('of histograms is that of their durations', () => {
    fc.assert(
      fc.property(observations, (rows) => {
        const histograms = causes.map(() => new DurationHistogram());
        for (const [duration, cause] of rows)
          histograms[Math.max(0, cause)]!.add(duration, cause !== CENSORED);
        expect(competingRisksOfHistograms(histograms.map((one) => one.snapshot()))).toEqual(
          ofObservations(rows),
        );
      }),
    );
  });

  it('of nothing is 0', () => {
    const curve = competingRisks([], [], 2);
    expect(curve).toMatchObject({ observations: 0 });
    expect(incidenceAt(curve, 1, 5)).toBe(0);
  });

  it('refuses a cause that there is not', () => {
    for (const cause of [2, -2, 0.5, NaN])
      expect(() => competingRisks([1], [cause], 2)).toThrow(/must be -1 \(censored\) or from 0 to 1/);
  });
});
