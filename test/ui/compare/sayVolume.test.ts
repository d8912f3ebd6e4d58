import { describe, expect, it } from 'vitest';
import { sayVolume } from '../../../src/ui/compare/sayVolume.ts';

describe('how many leads a source brings, in words', () => {
  it.each([
    ['50 a month', { kind: 'monthly', leads: Array(12).fill(50) }],
    ['0 a month', { kind: 'monthly', leads: Array(12).fill(0) }],
    ['1,205 a year', { kind: 'monthly', leads: [105, ...Array<number>(11).fill(100)] }],
    ['3 a day', { kind: 'rate', leads: 3, per: 'day' }],
    [null, { kind: 'monthly', leads: ['many'] }],
    [null, { kind: 'monthly', leads: [] }],
    [null, { kind: 'after' }],
    [null, 12],
  ])('are %s', (words, value) => {
    expect(sayVolume(value)).toBe(words);
  });
});
