import { describe, expect, it } from 'vitest';
import { intervalWords } from '../../src/cli/intervalWords.ts';
import type { Interval } from '../../src/core/statistics/interval.ts';

const interval = (mean: number, halfWidth: number) => ({ mean, halfWidth }) as Interval;

describe('an interval for people', () => {
  it.each([
    [1_003.2, 12.34, 'count', '1,003 ± 12'],
    [1.972, 0.0683, 'count', '1.972 ± 0.068'],
    [0.2513, 0.0051, 'share', '25.13 ± 0.51 %'],
    [10_664_905, 320_619, 'duration', '2.962 ± 0.089 h'],
    [-7_200_000, 600_000, 'duration', '-2.00 ± 0.17 h'],
    [600, 7_200_000, 'duration', '0.0 ± 2.0 h'],
    [45_360, 2_977, 'money', '45,360 ± 2,977'],
    [12, Infinity, 'count', '12'],
    [12, 0, 'count', '12'],
    [1, 1e-16, 'share', '100.0 %'],
    [NaN, NaN, 'count', '–'],
  ] as const)('%s ± %s as a %s is %s', (mean, halfWidth, unit, words) => {
    expect(intervalWords(interval(mean, halfWidth), unit)).toBe(words);
  });
});
