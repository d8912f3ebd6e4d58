import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/core/lib/normal.ts';

/** The distribution function by Simpson's rule, from the middle outwards. */
function normalShareBelow(z: number): number {
  const steps = 20_000;
  const density = (x: number) => Math.exp(-x * x * 0.5) / Math.sqrt(2 * Math.PI);
  const width = z / steps;
  let sum = density(0) + density(z);
  for (let n = 1; n < steps; n += 1) sum += density(n * width) * (n % 2 === 1 ? 4 : 2);
  return 0.5 + (sum * width) / 3;
}

describe('the quantile of the normal distribution', () => {
  it('has the values of the tables', () => {
    const known: [number, number][] = [
      [0.5, 0],
      [0.75, 0.6744897501960817],
      [0.9, 1.2815515655446004],
      [0.975, 1.959963984540054],
      [0.995, 2.5758293035489004],
      [0.999, 3.090232306167813],
      [1e-6, -4.753424308822899],
      [1e-10, -6.361340902404056],
      [1e-20, -9.26234008979841],
    ];
    for (const [share, z] of known) expect(normalQuantile(share)).toBeCloseTo(z, 13);
  });

  it('takes back the distribution function, from the middle to the tails', () => {
    for (let share = 0.002; share < 1; share += 0.002)
      expect(normalShareBelow(normalQuantile(share))).toBeCloseTo(share, 12);
  });

  it('is the same to both sides', () => {
    // Shares whose complement is a number without rounding.
    for (let n = 1; n < 512; n += 1) expect(normalQuantile(n / 1_024)).toBe(-normalQuantile(1 - n / 1_024));
  });

  it('rises, also where one formula takes over from another', () => {
    let last = -Infinity;
    for (let n = 0; n < 200_000; n += 1) {
      const z = normalQuantile((n + 0.5) / 200_000);
      expect(z).toBeGreaterThan(last);
      last = z;
    }
  });
});
