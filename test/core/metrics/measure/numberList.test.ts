import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberList } from '../../../../src/core/metrics/measure/numberList.ts';

function listOf(values: readonly number[]): NumberList {
  const list = new NumberList();
  for (const value of values) list.push(value);
  return list;
}

describe('a list of numbers', () => {
  it('interpolates between neighbours', () => {
    expect(listOf([4, 1, 3, 2]).quantile(0.5)).toBe(2.5);
    expect(listOf([0, 10]).quantile(0.9)).toBe(9);
    expect(listOf([7]).quantile(0.5)).toBe(7);
  });

  it('has no mean and no quantile when empty', () => {
    expect(new NumberList().mean()).toBeNaN();
    expect(new NumberList().quantile(0.5)).toBeNaN();
  });

  it('keeps every number however many there are, and orders them as a sort does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 400 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const list = listOf(values);
        expect(list.length).toBe(values.length);
        expect(list.quantile(0)).toBe(sorted[0]);
        expect(list.quantile(1)).toBe(sorted.at(-1));
        expect(list.mean()).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 3);
      }),
    );
  });
});
