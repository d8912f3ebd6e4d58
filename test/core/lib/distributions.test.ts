import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDistribution } from '../../../src/core/compile/compileTimes.ts';
import { firstAtLeast, sample } from '../../../src/core/lib/distributions.ts';
import { mix } from '../../../src/core/lib/random.ts';
import type { Distribution } from '../../../src/core/model/records/time.ts';

const many = 60_000;
const draws = (distribution: Distribution, seed = 1) => {
  const sampler = compileDistribution(distribution);
  return Array.from({ length: many }, (_, n) => sample(sampler, mix(seed, n), mix(n, seed), 5, 7));
};

/** Each distribution with its mean and standard deviation, and the share at or below some value. */
const cases: [Distribution, { mean: number; deviation: number; below: [value: number, share: number] }][] = [
  [
    { kind: 'exponential', mean: 4 },
    { mean: 4, deviation: 4, below: [4, 1 - Math.exp(-1)] },
  ],
  [
    { kind: 'lognormal', mean: 10, standardDeviation: 8 },
    // The median of a lognormal distribution is m² / √(m² + s²).
    { mean: 10, deviation: 8, below: [100 / Math.sqrt(164), 0.5] },
  ],
  [
    { kind: 'gamma', mean: 6, standardDeviation: 3 },
    // Shape 4, scale 1.5: 1 − e⁻⁴ (1 + 4 + 8 + 32/3) at the mean.
    { mean: 6, deviation: 3, below: [6, 1 - Math.exp(-4) * (1 + 4 + 8 + 32 / 3)] },
  ],
  [
    { kind: 'gamma', mean: 2, standardDeviation: 2 * Math.SQRT2 },
    // Shape one half: a chi-square of one degree of freedom, below 1 in 68.27 of 100.
    { mean: 2, deviation: 2 * Math.SQRT2, below: [2, 0.6826894921] },
  ],
  [
    { kind: 'weibull', scale: 3, shape: 2 },
    {
      mean: (3 * Math.sqrt(Math.PI)) / 2,
      deviation: 3 * Math.sqrt(1 - Math.PI / 4),
      below: [3, 1 - Math.exp(-1)],
    },
  ],
  [
    { kind: 'triangular', min: 1, mode: 2, max: 6 },
    { mean: 3, deviation: Math.sqrt((1 + 4 + 36 - 2 - 6 - 12) / 18), below: [2, 0.2] },
  ],
  [
    { kind: 'uniform', min: 2, max: 8 },
    { mean: 5, deviation: 6 / Math.sqrt(12), below: [3.5, 0.25] },
  ],
  [
    {
      kind: 'empirical',
      values: [
        { value: 1, weight: 6 },
        { value: 4, weight: 3 },
        { value: 9, weight: 1 },
      ],
    },
    { mean: 2.7, deviation: Math.sqrt(0.6 + 4.8 + 8.1 - 2.7 ** 2), below: [4, 0.9] },
  ],
];

describe.each(cases)('a delay that is $kind', (distribution, { mean, deviation, below: [value, share] }) => {
  const found = draws(distribution);
  const foundMean = found.reduce((sum, x) => sum + x, 0) / many;

  it('has the mean that was asked for', () => {
    expect(Math.abs(foundMean - mean)).toBeLessThan((4 * deviation) / Math.sqrt(many));
  });

  it('has the standard deviation', () => {
    const variance = found.reduce((sum, x) => sum + (x - foundMean) ** 2, 0) / many;
    expect(Math.abs(Math.sqrt(variance) / deviation - 1)).toBeLessThan(0.03);
  });

  it('has the shape: as many lie below as should', () => {
    const lower = found.filter((x) => x <= value).length / many;
    expect(Math.abs(lower - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / many));
  });

  it('is never negative, and the same for the same key', () => {
    expect(found.every((x) => x >= 0)).toBe(true);
    expect(draws(distribution)).toEqual(found);
    expect(draws(distribution, 2)).not.toEqual(found);
  });
});

describe('a delay', () => {
  it('that is constant is what it is', () => {
    expect(new Set(draws({ kind: 'constant', value: 2.5 }))).toEqual(new Set([2.5]));
  });

  it('whose ends are written the wrong way round is meant the right way', () => {
    const uniform = draws({ kind: 'uniform', min: 8, max: 2 });
    const triangular = draws({ kind: 'triangular', min: 6, mode: 1, max: 2 });
    for (const x of uniform) expect(x >= 2 && x <= 8).toBe(true);
    for (const x of triangular) expect(x >= 1 && x <= 6).toBe(true);
  });

  it('whose ends are equal has that length', () => {
    expect(new Set(draws({ kind: 'triangular', min: 3, mode: 3, max: 3 }))).toEqual(new Set([3]));
  });

  it('of values that all weigh nothing takes them evenly', () => {
    const values = [1, 2, 3, 4].map((value) => ({ value, weight: 0 }));
    const found = draws({ kind: 'empirical', values });
    for (const { value } of values)
      expect(Math.abs(found.filter((x) => x === value).length / many - 0.25)).toBeLessThan(0.01);
  });
});

describe('the place of a share among cumulated ones', () => {
  it('is the first that reaches it, the last where none does', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 160 }), (list, wanted) => {
        let sum = 0;
        const cumulated = list.map((step) => (sum += step));
        const first = cumulated.findIndex((reached) => reached >= wanted);
        expect(firstAtLeast(cumulated, wanted)).toBe(first < 0 ? list.length - 1 : first);
      }),
    );
  });
});
