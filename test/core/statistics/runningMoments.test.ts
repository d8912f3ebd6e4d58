import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  RunningMoments,
  standardDeviationOf,
  varianceOf,
} from '../../../src/core/statistics/runningMoments.ts';

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 40 });

function momentsOf(values: readonly number[]): RunningMoments {
  const moments = new RunningMoments();
  for (const value of values) moments.add(value);
  return moments;
}

describe('running moments', () => {
  it('are mean, variance, least and largest', () => {
    const moments = momentsOf([2, 4, 4, 4, 5, 5, 7, 9]);

    expect(moments).toMatchObject({ count: 8, mean: 5, smallest: 2, largest: 9 });
    expect(varianceOf(moments)).toBeCloseTo(32 / 7, 14);
    expect(standardDeviationOf(moments)).toBeCloseTo(Math.sqrt(32 / 7), 14);
  });

  it('are those of the two-pass formulas', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        fc.pre(values.length > 1);
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        const moments = momentsOf(values);
        expect(moments.mean).toBeCloseTo(mean, 6);
        expect(Math.abs(varianceOf(moments) - squares / (values.length - 1))).toBeLessThan(
          1e-9 * (squares + 1),
        );
      }),
    );
  });

  it('keep the variance of values that are far from zero', () => {
    expect(varianceOf(momentsOf([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]))).toBeCloseTo(30, 10);
  });

  it('merge to those of all the values', () => {
    fc.assert(
      fc.property(numbers, numbers, (first, second) => {
        const merged = momentsOf(first);
        merged.merge(structuredClone(momentsOf(second)));
        const whole = momentsOf([...first, ...second]);
        expect(merged.count).toBe(whole.count);
        expect(merged.mean).toBeCloseTo(whole.mean, 6);
        expect([merged.smallest, merged.largest]).toEqual([whole.smallest, whole.largest]);
        expect(Math.abs(merged.squaredDeviations - whole.squaredDeviations)).toBeLessThanOrEqual(
          1e-9 * (whole.squaredDeviations + 1),
        );
      }),
    );
  });

  it('have no variance below two values', () => {
    expect(varianceOf(momentsOf([]))).toBeNaN();
    expect(varianceOf(momentsOf([3]))).toBeNaN();
    expect(varianceOf(momentsOf([3, 3]))).toBe(0);
  });
});
