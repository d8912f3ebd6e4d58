import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../src/core/criteria/criterion.ts';
import {
  newComparison,
  operatorsFor,
  withOperator,
  withSubject,
} from '../../../src/core/criteria/newComparison.ts';
import { operators } from '../../../src/core/criteria/operators/registry.ts';
import type { ValueKind } from '../../../src/core/criteria/valueKinds.ts';

const field: Subject = { kind: 'field', fieldId: 'field_x' };
const score: Subject = { kind: 'score', component: 'total' };
const kinds: readonly ValueKind[] = ['text', 'number', 'boolean', 'choice', 'set', 'date'];

describe('a new comparison', () => {
  it.each(kinds)('about a %s uses an operator that fits it', (kind) => {
    const { operator } = newComparison(field, kind, 'first');
    expect(operatorsFor(kind).map(({ id }) => id)).toContain(operator);
  });

  it('begins with what can be chosen, with yes, and with nought', () => {
    expect(newComparison(field, 'choice', 'de').value).toEqual(['de']);
    expect(newComparison(field, 'boolean').value).toBe(true);
    expect(newComparison(score, 'number').value).toBe(0);
  });
});

describe('asking about something else', () => {
  it('keeps operator and value where both still fit', () => {
    const before = { subject: score, operator: 'isAtLeast', value: 40 };
    expect(withSubject(before, field, 'number', 'number')).toEqual({ ...before, subject: field });
  });

  it('begins anew where the operator does not fit', () => {
    const before = { subject: score, operator: 'isAtLeast', value: 40 };
    expect(withSubject(before, field, 'number', 'choice', 'de')).toEqual({
      subject: field,
      operator: 'isOneOf',
      value: ['de'],
    });
  });
});

describe('comparing in another way', () => {
  const oneOf = operators.find('isOneOf')!;
  const is = operators.find('is')!;

  it('makes a list of one value, and one value of a list', () => {
    const one = { subject: field, operator: 'is', value: 'de' };
    expect(withOperator(one, oneOf, 'choice')).toEqual({
      subject: field,
      operator: 'isOneOf',
      value: ['de'],
    });
    expect(withOperator({ ...one, operator: 'isOneOf', value: ['no', 'de'] }, is, 'choice').value).toBe('no');
  });

  it('begins anew where the values mean something else', () => {
    const before = { subject: score, operator: 'isAtLeast', value: 40 };
    expect(withOperator(before, operators.find('isBetween')!, 'number').value).toEqual([0, 100]);
    expect(withOperator(before, operators.find('isKnown')!, 'number').value).toBeNull();
  });
});
