import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/core/lib/json.ts';
import { blueprintOf, record, stage } from '../../support/blueprints.ts';
import { said } from '../../support/problems.ts';

const fields = [
  record('field', 'Size', { fieldType: 'number' }),
  record('field', 'Partner', { fieldType: 'boolean' }),
  record('field', 'Since', { fieldType: 'date' }),
  record('field', 'Title'),
  record('field', 'Country', { fieldType: 'choice', options: [{ value: 'DE', label: 'Germany' }] }),
];
const asked = (field: string, operator: string, value: Json) =>
  blueprintOf(
    ...fields,
    stage('MQL', {
      enterCriteria: { subject: { kind: 'field', fieldId: `field_${field}` }, operator, value },
    }),
  );

describe('a comparison', () => {
  it.each<[string, string, Json, string]>([
    ['Size', 'contains', 'x', 'Size is a number, so "contains" cannot be asked of it.'],
    ['Size', 'isAtLeast', '40', 'Size is a number, and what it is compared with is not.'],
    ['Size', 'isBetween', [1], 'Size is a number, and what it is compared with is not two of the kind.'],
    [
      'Size',
      'isOneOf',
      [1, 'b'],
      'Size is a number, and what it is compared with is not a list of the kind.',
    ],
    ['Partner', 'is', 'yes', 'Partner is yes or no, and what it is compared with is not.'],
    ['Since', 'isAfter', 'tomorrow', 'Since is a date, and what it is compared with is not.'],
    ['Title', 'is', '', 'Title is a text, and what it is compared with is not.'],
    ['Country', 'contains', 'D', 'Country is one of its options, so "contains" cannot be asked of it.'],
  ])('of %s that %s %j does not fit', (field, operator, value, words) => {
    expect(said('criterionTypeMismatch', asked(field, operator, value))).toEqual([
      `In what a lead must meet to enter MQL: ${words}`,
    ]);
  });

  it.each<[string, string, Json]>([
    ['Size', 'isBetween', [1, 2]],
    ['Size', 'isKnown', 'whatever'],
    ['Partner', 'is', false],
    ['Since', 'isBefore', '2027-01-01'],
    ['Country', 'isOneOf', []],
    ['Country', 'isOneOf', 'DE'],
    ['Gone', 'contains', 5],
  ])('of %s that %s %j fits, or is for another check', (field, operator, value) => {
    expect(said('criterionTypeMismatch', asked(field, operator, value))).toEqual([]);
  });
});

describe('a value that is no option', () => {
  it('is named, whether or not the comparison could hold without it', () => {
    expect(said('unknownOption', asked('Country', 'isOneOf', ['de', 'XX']))).toEqual([
      'In what a lead must meet to enter MQL: Country has no option "XX".',
    ]);
    expect(said('unknownOption', asked('Title', 'is', 'XX'))).toEqual([]);
  });
});
