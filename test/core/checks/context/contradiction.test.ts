import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictionIn } from '../../../../src/core/checks/context/contradiction.ts';
import { criterionWorld } from '../../../../src/core/checks/context/criterionWorld.ts';
import { evaluate } from '../../../../src/core/criteria/evaluate.ts';
import type { Json } from '../../../../src/core/lib/json.ts';
import { criteria } from '../../../support/arbitraries.ts';
import { blueprintOf, record } from '../../../support/blueprints.ts';

const options = ['a', 'b'].map((value) => ({ value, label: value }));
const world = criterionWorld(
  blueprintOf(
    record('field', 'number', { fieldType: 'number' }),
    record('field', 'choice', { fieldType: 'choice', options }),
    record('field', 'set', { fieldType: 'multiChoice', options }),
    record('field', 'text'),
    record('field', 'date', { fieldType: 'date' }),
    record('status', 'new'),
    record('signal', 'visit'),
  ),
);
const asked = criteria({
  fieldIds: ['number', 'choice', 'set', 'text', 'date'].map((name) => `field_${name}`),
  signalIds: ['signal_visit'],
  statusIds: ['status_new'],
  transitionIds: ['transition_t'],
});

/** Any lead there could be: every field has a value of its own type, or none. */
const leads = fc
  .record({
    number: fc.oneof(fc.integer({ min: -30, max: 130 }), fc.double({ min: -30, max: 130, noNaN: true })),
    choice: fc.constantFrom('a', 'b'),
    set: fc.subarray(['a', 'b']),
    text: fc.constantFrom('a', 'b', 'C', 'ab', 'anything'),
    date: fc.constantFrom('2026-12-31', '2027-01-01', '2027-03-03', '2029-01-01'),
    known: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    points: fc.integer({ min: -30, max: 130 }),
    count: fc.nat(130),
    ms: fc.oneof(fc.nat(90 * 60_000), fc.nat(130 * 86_400_000)),
    statusId: fc.constantFrom(null, 'status_new'),
  })
  .map(({ known, points, count, ms, statusId, ...values }) => {
    const fields = new Map(
      Object.entries(values).map(([name, value], at): [string, Json | undefined] => [
        `field_${name}`,
        known[at] ? value : undefined,
      ]),
    );
    return {
      field: (id: string) => fields.get(id),
      score: () => points,
      timeInStageMs: ms,
      signalCount: () => count,
      rounds: () => count,
      statusId,
    };
  });

describe('a contradiction', () => {
  it('is claimed only where no lead meets the criterion', () => {
    fc.assert(
      fc.property(asked, fc.array(leads, { minLength: 30, maxLength: 30 }), (criterion, some) => {
        if (contradictionIn(criterion, world) === null) return;
        for (const lead of some) expect(evaluate(criterion, lead)).not.toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
