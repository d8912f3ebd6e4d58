import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexByLead, rowsOfLead } from '../../../src/core/simulate/logIndex.ts';

describe('the rows of a lead', () => {
  it('are all of its rows and no others, in log order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 100 }), (owners) => {
        const index = indexByLead(Int32Array.from(owners), 10);
        for (let lead = 0; lead < 10; lead += 1) {
          const rows = owners.flatMap((owner, row) => (owner === lead ? [row] : []));
          expect(Array.from(rowsOfLead(index, lead))).toEqual(rows);
        }
      }),
    );
  });
});
