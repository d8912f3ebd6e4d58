import { describe, expect, it } from 'vitest';
import type { Distribution } from '../../../src/core/model/records/time.ts';
import { densityCurve } from '../../../src/ui/forms/densityCurve.ts';
import { distributionVariants } from '../../../src/ui/forms/distributionVariants.ts';

const all = distributionVariants.map(
  ({ kind, initial }) => ({ kind, ...initial }) as unknown as Distribution,
);
const peakOf = (distribution: Distribution) =>
  densityCurve(distribution).reduce((best, point) => (point[1] > best[1] ? point : best))[0];

describe('the picture of a distribution', () => {
  it.each(all)('of the kind $kind lies in its frame and reaches its top', (distribution) => {
    const points = densityCurve(distribution);
    expect(points.flat().every((each) => each >= 0 && each <= 1)).toBe(true);
    expect(Math.max(...points.map(([, y]) => y))).toBe(1);
  });

  it('is highest where most of it is', () => {
    expect(peakOf({ kind: 'triangular', min: 0, mode: 5, max: 10 })).toBeCloseTo(5 / 11, 1);
    expect(peakOf({ kind: 'exponential', mean: 3 })).toBeLessThan(0.03);
  });

  it('is empty where everything takes no time', () => {
    expect(densityCurve({ kind: 'constant', value: 0 })).toEqual([]);
  });
});
