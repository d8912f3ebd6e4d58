import { describe, expect, it } from 'vitest';
import { inHumanUnits } from '../../src/cli/humanUnits.ts';

describe('a measure for people', () => {
  it.each([
    [1_234_567, 'count', '1,234,567'],
    [0.12345, 'share', '12.3 %'],
    [0, 'duration', '0 s'],
    [45_000, 'duration', '45 s'],
    [5_400_000, 'duration', '1.5 h'],
    [36_000_000, 'duration', '10 h'],
    [8_640_000_000, 'duration', '100 d'],
    [NaN, 'duration', '–'],
    [NaN, 'share', '–'],
  ] as const)('%s as a %s is %s', (value, unit, words) => {
    expect(inHumanUnits(value, unit)).toBe(words);
  });
});
