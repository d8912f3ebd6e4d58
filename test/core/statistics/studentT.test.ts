import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/core/lib/normal.ts';
import {
  studentTCriticalValue,
  studentTQuantile,
  studentTShareBelow,
} from '../../../src/core/statistics/studentT.ts';

const shares = [0.6, 0.9, 0.975, 0.995, 0.9995];

/** Quantiles by degrees of freedom, computed with thirty digits (mpmath) and rounded; the tables have the first four. */
const known: [number, number[]][] = [
  [1, [0.324919696232906, 3.07768353717525, 12.7062047361747, 63.6567411628715, 636.61924876879]],
  [2, [0.288675134594813, 1.88561808316413, 4.30265272974946, 9.92484320091829, 31.5990545764454]],
  [3, [0.27667066233269, 1.63774435369621, 3.18244630528371, 5.84090930973336, 12.923978636688]],
  [4, [0.270722294707597, 1.53320627405894, 2.77644510519779, 4.60409487134999, 8.61030158137952]],
  [5, [0.267180865704145, 1.47588404882448, 2.57058183563631, 4.03214298355523, 6.86882662588128]],
  [7.5, [0.262501898804295, 1.40521184641595, 2.33303962686497, 3.42142268812404, 5.20772565580064]],
  [10, [0.26018482949208, 1.37218364111034, 2.22813885198627, 3.16927267261695, 4.58689385870271]],
  [29, [0.255683634571256, 1.31143364730155, 2.0452296421327, 2.75638590367061, 3.65940501946637]],
  [120, [0.253909523214928, 1.28864623365638, 1.97993040508244, 2.61742114510687, 3.37345376856253]],
  [1e3, [0.253414515839499, 1.28239872146092, 1.96233908082641, 2.58075469806595, 3.30028264842394]],
  [1e6, [0.253347170537842, 1.28155241212994, 1.95996635681411, 2.57583422010533, 3.29053646124872]],
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
