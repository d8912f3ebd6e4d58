import { describe, expect, it } from 'vitest';
import { sayChange } from '../../../src/ui/numbers/sayChange.ts';

describe('a change', () => {
  it.each([
    [0.12, '▲ 12 %'],
    [-0.03, '▼ 3 %'],
    [0.0125, '▲ 1.3 %'],
    [25, '▲ >999 %'],
    [0.004, ''],
    [NaN, ''],
    [Infinity, ''],
  ])('of %j reads %j', (change, words) => {
    expect(sayChange(change)).toBe(words);
  });
});
