import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, type LeadFacts } from '../../../src/core/criteria/evaluate.ts';
import { countBits, createTruthTable, hasBit } from '../../../src/core/criteria/truthTable.ts';
import { anyJson, criteria } from '../../support/arbitraries.ts';

const asked = criteria({
  fieldIds: ['field_a', 'field_b'],
  signalIds: ['signal_a'],
  transitionIds: ['transition_a'],
  statusIds: ['status_new'],
});
const leads = fc.array(
  fc.record({ fields: fc.dictionary(fc.constantFrom('field_a', 'field_b'), anyJson), number: fc.nat(3) }),
  { minLength: 1, maxLength: 70 },
);

describe('a truth table', () => {
  it('answers for every lead as the criterion itself does', () => {
    fc.assert(
      fc.property(asked, leads, (criterion, given) => {
        const facts = given.map(({ fields, number }): LeadFacts => ({
          field: (id) => fields[id],
          score: () => number * 10,
          timeInStageMs: number * 86_400_000,
          signalCount: () => number,
          statusId: number === 0 ? null : 'status_new',
          rounds: () => number,
        }));
        const { yes, no } = createTruthTable(facts).column(criterion);
        for (const [row, lead] of facts.entries()) {
          const truth = evaluate(criterion, lead);
          expect(hasBit(yes, row)).toBe(truth === true);
          expect(hasBit(no, row)).toBe(truth === false);
        }
        expect(countBits(yes)).toBe(facts.filter((lead) => evaluate(criterion, lead) === true).length);
      }),
      { numRuns: 200 },
    );
  });
});
