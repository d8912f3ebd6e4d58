import { describe, expect, it } from 'vitest';
import { cases } from './cases.ts';
import { prove } from './prove.ts';
import { shortcomings, SMALL_DEMANDS } from './shortcomings.ts';

describe('the simulator agrees with theory (small size; the full one is `npm run truth`):', () => {
  it.each(cases.map((truth) => [truth.title, truth] as const))('%s', (_title, truth) => {
    const proofs = prove(truth, truth.small);
    expect(shortcomings({ truth, proofs }, SMALL_DEMANDS)).toEqual([]);
  });
});
