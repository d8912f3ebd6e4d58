import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/core/lib/normal.ts';
import {
  studentTCriticalValue,
  studentTQuantile,
  studentTShareBelow,
} from '../../../src/core/statistics/studentT.ts';

const shares = [0.6, 0.9, 0.975, 0.995, 0.9995];

/** Quantiles by degrees of freedom, computed with forty digits (mpmath); the tables have the first four. */
const known: [number, number[]][] = [
  [1, [0.32491969623290625, 3.0776835371752541, 12.706204736174693, 63.656741162871524, 636.61924876878973]],
  [2, [0.28867513459481282, 1.885618083164127, 4.3026527297494618, 9.9248432009182886, 31.599054576445363]],
  [3, [0.27667066233268985, 1.6377443536962103, 3.1824463052837084, 5.8409093097333554, 12.923978636687964]],
  [4, [0.27072229470759736, 1.5332062740589441, 2.7764451051977935, 4.604094871349992, 8.6103015813795228]],
  [5, [0.26718086570414507, 1.4758840488244813, 2.5705818356363148, 4.0321429835552272, 6.8688266258812751]],
  [7.5, [0.26250189880429465, 1.4052118464159531, 2.333039626864974, 3.4214226881240438, 5.2077256558006407]],
  [10, [0.26018482949208018, 1.3721836411103358, 2.2281388519862742, 3.1692726726169507, 4.5868938587027077]],
  [29, [0.25568363457125608, 1.3114336473015512, 2.0452296421327039, 2.7563859036706051, 3.6594050194663742]],
  [120, [0.25390952321492851, 1.288646233656378, 1.9799304050824405, 2.6174211451068657, 3.3734537685625336]],
  [
    1e3,
    [0.25341451583949871, 1.2823987214609246, 1.9623390808264081, 2.5807546980659508, 3.3002826484239442],
  ],
  [
    1e6,
    [0.25334717053784162, 1.2815524121299386, 1.9599663568141067, 2.5758342201053338, 3.2905364612487221],
  ],
];

const freedoms = fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.double({ min: 0.3, max: 1e7, noNaN: true }));

describe("a quantile of Student's t", () => {
  it.each(known)('with %d degrees of freedom has twelve digits of the known value', (freedom, values) => {
    shares.forEach((share, n) => {
      expect(studentTQuantile(share, freedom) / values[n]!).toBeCloseTo(1, 12);
      expect(studentTQuantile(1 - share, freedom) / -values[n]!).toBeCloseTo(1, 12);
    });
  });

  it('with one and two degrees of freedom has the closed forms', () => {
    for (let share = 1 / 128; share < 1; share += 1 / 128) {
      const cauchy = Math.tan(Math.PI * (share - 0.5));
      const two = (2 * share - 1) / Math.sqrt(2 * share * (1 - share));
      expect(studentTQuantile(share, 1)).toBeCloseTo(cauchy, 12);
      expect(studentTQuantile(share, 2)).toBeCloseTo(two, 13);
    }
  });

  it('far out in the tail keeps its digits', () => {
    expect(studentTQuantile(1e-200, 1) * -Math.PI * 1e-200).toBeCloseTo(1, 12);
    expect(studentTQuantile(1e-100, 2) * -Math.SQRT2 * 1e-50).toBeCloseTo(1, 12);
  });

  it('with endless degrees of freedom is that of the normal distribution', () => {
    for (const share of [1e-300, 1e-12, 0.001, 0.025, 0.3, 0.499, 0.6, 0.9999]) {
      expect(studentTQuantile(share, Infinity) / normalQuantile(share)).toBeCloseTo(1, 13);
      expect(studentTQuantile(share, 1e30) / normalQuantile(share)).toBeCloseTo(1, 13);
    }
  });

  it('is 0 in the middle, endless at the ends, and nothing beyond', () => {
    expect(studentTQuantile(0.5, 3)).toBe(0);
    expect([studentTQuantile(0, 3), studentTQuantile(1, 3)]).toEqual([-Infinity, Infinity]);
    expect([studentTQuantile(-0.1, 3), studentTQuantile(1.1, 3), studentTQuantile(NaN, 3)]).toEqual([
      NaN,
      NaN,
      NaN,
    ]);
  });

  it('takes back the share below, whatever the share and the degrees of freedom', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), freedoms, (share, freedom) => {
        const back = studentTShareBelow(studentTQuantile(share, freedom), freedom);
        expect(Math.abs(back / share - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('rises with the share, and falls towards the normal with the degrees of freedom', () => {
    let last = Infinity;
    for (let freedom = 1; freedom < 500; freedom += 1) {
      const value = studentTQuantile(0.975, freedom);
      expect(value).toBeLessThan(last);
      expect(value).toBeGreaterThan(normalQuantile(0.975));
      last = value;
    }
    for (const freedom of [0.7, 1, 4, 77, 1e5]) {
      let below = -Infinity;
      for (let n = 1; n < 2_000; n += 1) {
        const value = studentTQuantile(n / 2_000, freedom);
        expect(value).toBeGreaterThan(below);
        below = value;
      }
    }
  });

  it('refuses no degrees of freedom with a sentence', () => {
    expect(() => studentTQuantile(0.975, 0)).toThrow(/at least two values/);
    expect(() => studentTShareBelow(1, NaN)).toThrow(/at least two values/);
  });
});

describe("the share of Student's t below a value", () => {
  /** The density for whole degrees of freedom, its constant by the product of its factors. */
  function density(t: number, freedom: number): number {
    let factor = freedom % 2 === 1 ? 1 / Math.PI : 1 / (2 * Math.SQRT2);
    for (let n = freedom; n > 2; n -= 2) factor *= (n - 1) / (n - 2);
    const scale = freedom % 2 === 1 ? 1 / Math.sqrt(freedom) : Math.sqrt(2 / freedom);
    return factor * scale * (1 + (t * t) / freedom) ** (-(freedom + 1) / 2);
  }

  it('is the area below the density, by Simpson’s rule', () => {
    for (const freedom of [1, 2, 3, 8, 31]) {
      for (const t of [0.1, 0.9, 1.7, 1.8, 3, 6]) {
        const steps = 20_000;
        const width = t / steps;
        let sum = density(0, freedom) + density(t, freedom);
        for (let n = 1; n < steps; n += 1) sum += density(n * width, freedom) * (n % 2 === 1 ? 4 : 2);
        expect(studentTShareBelow(t, freedom)).toBeCloseTo(0.5 + (sum * width) / 3, 12);
      }
    }
  });

  it('is as much above as below', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60, noNaN: true }), freedoms, (t, freedom) => {
        expect(studentTShareBelow(t, freedom)).toBe(1 - studentTShareBelow(-t, freedom));
      }),
    );
  });

  it('is 0 and 1 at the ends', () => {
    expect([studentTShareBelow(-Infinity, 4), studentTShareBelow(Infinity, 4)]).toEqual([0, 1]);
  });
});

describe("the critical value of Student's t", () => {
  it('is that of the tables', () => {
    expect(studentTCriticalValue(0.95, 1)).toBeCloseTo(12.706, 3);
    expect(studentTCriticalValue(0.9, 4)).toBeCloseTo(2.132, 3);
    expect(studentTCriticalValue(0.95, 9)).toBeCloseTo(2.262, 3);
    expect(studentTCriticalValue(0.99, 30)).toBeCloseTo(2.75, 3);
    expect(studentTCriticalValue(0.999, 60)).toBeCloseTo(3.46, 3);
  });

  it('wants a confidence between 0 and 1', () => {
    expect(() => studentTCriticalValue(95, 4)).toThrow(/write 95 % as 0\.95/);
  });
});
