import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planReplications } from '../../../src/core/experiment/planReplications.ts';

const options = { leads: 100, days: 30, seed: 7 };

describe('replications', () => {
  it('begin with the run that was asked for and differ in their seeds alone', () => {
    const planned = planReplications(options, 3);

    expect(planned.map(({ replication }) => replication)).toEqual([1, 2, 3]);
    expect(planned[0]?.options).toEqual(options);
    for (const each of planned) expect({ ...each.options, seed: 7 }).toEqual(options);
  });

  it('have seeds of their own, whatever the first', () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), (seed) => {
        const seeds = planReplications({ ...options, seed }, 1_000).map((each) => each.options.seed);
        expect(new Set(seeds).size).toBe(1_000);
        expect(seeds.every((each) => Number.isInteger(each) && each >= 0 && each <= 0xffffffff)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
