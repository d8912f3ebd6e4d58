import { describe, expect, it } from 'vitest';
import { hashText, mix, uniform } from '../../../src/core/lib/random.ts';

/** Uniform numbers along one of the four words that they are drawn from. */
const directions: [string, (n: number) => number][] = [
  ['the first word of the key', (n) => uniform(n, 12_345, 77, 9)],
  ['the second word of the key', (n) => uniform(12_345, n, 77, 9)],
  ['the place', (n) => uniform(12_345, 678, n, 9)],
  ['the purpose', (n) => uniform(12_345, 678, 77, n)],
  ['keys as leads have them', (n) => uniform(mix(1, n), mix(2, n), 77, 9)],
];

/** How far a chi-square is from its mean, in standard deviations. */
function surprise(counts: readonly number[], expected: number): number {
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  return (chiSquare - freedom) / Math.sqrt(2 * freedom);
}

describe.each(directions)('uniform numbers along %s', (_, draw) => {
  const numbers = Array.from({ length: 200_000 }, (_unused, n) => draw(n));

  it('lie above 0 and below 1, as many in each part', () => {
    const counts = Array.from({ length: 1_000 }, () => 0);
    for (const u of numbers) counts[Math.floor(u * 1_000)]! += 1;
    expect(numbers.every((u) => u > 0 && u < 1)).toBe(true);
    expect(Math.abs(surprise(counts, 200))).toBeLessThan(4);
  });

  it('tell nothing about the next one, nor the one eight further on', () => {
    for (const lag of [1, 2, 8]) {
      const pairs = Array.from({ length: 32 * 32 }, () => 0);
      for (let n = lag; n < numbers.length; n += 1)
        pairs[Math.floor(numbers[n]! * 32) * 32 + Math.floor(numbers[n - lag]! * 32)]! += 1;
      expect(Math.abs(surprise(pairs, (numbers.length - lag) / 1_024))).toBeLessThan(4);
    }
  });

  it('are even in their last bits too', () => {
    const counts = Array.from({ length: 64 }, () => 0);
    for (const u of numbers) counts[Math.floor(u * 2 ** 32) % 64]! += 1;
    expect(Math.abs(surprise(counts, 200_000 / 64))).toBeLessThan(4);
  });
});

describe('mixing', () => {
  it('changes about half of the bits when one bit of either word changes', () => {
    const flips = new Float64Array(32 * 2);
    const tries = 4_000;
    for (let n = 0; n < tries; n += 1) {
      const [a, b] = [mix(n, 1), mix(n, 2)];
      for (let bit = 0; bit < 32; bit += 1) {
        flips[bit]! += bitsIn(mix(a, b) ^ mix(a ^ (1 << bit), b));
        flips[32 + bit]! += bitsIn(mix(a, b) ^ mix(a, b ^ (1 << bit)));
      }
    }
    for (const sum of flips) expect(Math.abs(sum / tries - 16)).toBeLessThan(0.7);
  });

  it('does not confuse its two words, nor noughts', () => {
    expect(mix(1, 2)).not.toBe(mix(2, 1));
    expect(new Set([mix(0, 0), mix(0, 1), mix(1, 0), mix(1, 1)]).size).toBe(4);
  });
});

describe('the word of a text', () => {
  it('is that of FNV-1a', () => {
    expect(hashText('') >>> 0).toBe(0x811c9dc5);
    expect(hashText('a') >>> 0).toBe(0xe40c292c);
    expect(hashText('foobar') >>> 0).toBe(0xbf9cf968);
  });
});

function bitsIn(word: number): number {
  let count = 0;
  for (let rest = word >>> 0; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
