import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../../src/core/lib/nearestWord.ts';

const words = ['template', 'check', 'compile', 'simulate', 'replay', 'schema'];

describe('the nearest word', () => {
  it.each([
    ['simulat', 'simulate'],
    ['Chekc', 'check'],
    ['shema', 'schema'],
    ['complie', 'compile'],
  ])('to %s is %s', (typed, meant) => {
    expect(nearestWord(typed, words)).toBe(meant);
  });

  it.each(['', 'x', 'run', 'x'.repeat(100_000)])('is none for %.20s', (typed) => {
    expect(nearestWord(typed, words)).toBeUndefined();
  });
});
