import { describe, expect, it } from 'vitest';
import { stepAt } from '../../../src/core/statistics/stepFunction.ts';

describe('a step function', () => {
  it('has the value of the last step at or before the instant', () => {
    const times = Float64Array.of(1, 4, 6);
    const values = Float64Array.of(10, 40, 60);
    const at = (instant: number) => stepAt(times, values, instant, 7);
    expect([0, 1, 3, 4, 5, 6, 99].map(at)).toEqual([7, 10, 10, 40, 40, 60, 60]);
  });

  it('without steps has the value before them', () => {
    expect(stepAt(new Float64Array(), new Float64Array(), 3, 7)).toBe(7);
  });
});
