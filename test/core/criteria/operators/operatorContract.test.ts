import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { within } from '../../../../src/core/criteria/intervals.ts';
import { operators } from '../../../../src/core/criteria/operators/registry.ts';
import type { Json } from '../../../../src/core/lib/json.ts';
import { anyJson } from '../../../support/arbitraries.ts';

/** Any JSON, and often enough the kind of value that an operator is made for. */
const operands: fc.Arbitrary<Json> = fc.oneof(
  anyJson,
  fc.integer({ min: -5, max: 5 }),
  fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 3 }),
  fc.constantFrom<Json>('', 'a', 'A', true, null, '2027-01-01', [], ['a', 'b']),
);
const numbers = fc.oneof(
  fc.integer({ min: -6, max: 6 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(-0),
);

describe.each(operators.all.map((operator) => [operator.id, operator] as const))(
  'the operator %s',
  (_, operator) => {
    it('never throws, whatever JSON it is given, and answers yes, no or unknown', () => {
      fc.assert(
        fc.property(fc.option(operands, { nil: undefined }), operands, (actual, operand) => {
          expect([true, false, null]).toContain(operator.test(actual, operand));
        }),
        { numRuns: 300 },
      );
    });

    it('knows nothing of a missing value, unless it asks just that', () => {
      const asksForMissing = operator.id === 'isKnown' || operator.id === 'isUnknown';
      for (const missing of [undefined, null, '', []]) {
        const answer = operator.test(missing, operator.initial);
        expect(answer).toBe(asksForMissing ? operator.id === 'isUnknown' : null);
      }
    });

    it('holds for a number exactly on its intervals, and has them if it is for numbers', () => {
      const { intervals, appliesTo } = operator;
      if (intervals === undefined) {
        expect(appliesTo).not.toContain('number');
        return;
      }
      fc.assert(
        fc.property(numbers, operands, (actual, operand) => {
          expect(within(actual, intervals(operand))).toBe(operator.test(actual, operand) === true);
        }),
        { numRuns: 500 },
      );
    });

    it('begins a comparison with a value of its own kind and reads in lower case', () => {
      const { initial, operand, label } = operator;
      if (operand === 'none') expect(initial).toBeNull();
      if (operand === 'many') expect(initial).toEqual([]);
      if (operand === 'range') expect(initial).toHaveLength(2);
      if (operand === 'one') expect(['string', 'number', 'boolean']).toContain(typeof initial);
      expect(label).toBe(label.toLowerCase());
      expect(operator.appliesTo.length).toBeGreaterThan(0);
    });
  },
);

describe('the operators between them', () => {
  const test = (id: string, actual: Json, operand: Json) => operators.find(id)?.test(actual, operand);

  it('compare texts without regard to case and everything else exactly', () => {
    expect(test('is', 'Berlin', 'BERLIN')).toBe(true);
    expect(test('isOneOf', 'berlin', ['Paris', 'Berlin'])).toBe(true);
    expect(test('startsWith', 'Head of Sales', 'head')).toBe(true);
    expect(test('is', 1, '1')).toBe(false);
    expect(test('is', [1, { a: null }], [1, { a: null }])).toBe(true);
  });

  it('come in pairs that are each other’s opposite where the value is known', () => {
    fc.assert(
      fc.property(fc.oneof(numbers, fc.constantFrom('a', 'b', true)), operands, (actual, operand) => {
        expect(test('isNot', actual, operand)).toBe(!test('is', actual, operand));
        expect(test('isNoneOf', actual, operand)).toBe(!test('isOneOf', actual, operand));
        expect(test('isUnknown', actual, operand)).toBe(!test('isKnown', actual, operand));
      }),
    );
  });

  it('treat one value as a list of one', () => {
    expect(test('includesAny', ['a', 'b'], 'a')).toBe(true);
    expect(test('isOneOf', 'a', 'a')).toBe(true);
  });
});
