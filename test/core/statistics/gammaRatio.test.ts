import { describe, expect, it } from 'vitest';
import { gammaRatio } from '../../../src/core/statistics/gammaRatio.ts';

const SQRT_PI = Math.sqrt(Math.PI);

describe('the ratio of gamma functions half a step apart', () => {
  it('has the closed forms of whole and half numbers', () => {
    expect(gammaRatio(0.5)).toBeCloseTo(1 / SQRT_PI, 15);
    expect(gammaRatio(1)).toBeCloseTo(SQRT_PI / 2, 15);
    expect(gammaRatio(1.5)).toBeCloseTo(2 / SQRT_PI, 15);
    expect(gammaRatio(2)).toBeCloseTo((3 * SQRT_PI) / 4, 15);
    expect(gammaRatio(3)).toBeCloseTo((15 * SQRT_PI) / 16, 14);
  });

  it('takes as many steps up as it is asked, so that Γ(x + ½)/Γ(x) · Γ(x + 1)/Γ(x + ½) = x', () => {
    for (const x of [1e-6, 0.1, 1, 7.3, 15.4, 15.6, 16, 40.5, 1_000, 123_456.7, 1e9, 1e15])
      expect((gammaRatio(x) * gammaRatio(x + 0.5)) / x).toBeCloseTo(1, 13);
  });
});
