import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/core/criteria/criterion.ts';
import type { Json } from '../../../src/core/lib/json.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { said } from '../../support/problems.ts';

const options = [
  { value: 'DE', label: 'Germany' },
  { value: 'FR', label: 'France' },
];
const fields = [
  record('field', 'Country', { fieldType: 'choice', options }),
  record('field', 'Interests', { fieldType: 'multiChoice', options }),
  record('field', 'Size', { fieldType: 'number' }),
  record('field', 'Partner', { fieldType: 'boolean' }),
  record('field', 'Since', { fieldType: 'date' }),
  record('field', 'Title'),
];
const asks = (field: string, operator: string, value: Json = null): Criterion => ({
  subject: { kind: 'field', fieldId: `field_${field}` },
  operator,
  value,
});
const score = (operator: string, value: Json, component: 'total' | 'fit' = 'total'): Criterion => ({
  subject: { kind: 'score', component },
  operator,
  value,
});
const visits = (operator: string, value: Json): Criterion => ({
  subject: { kind: 'signalCount', signalId: 'signal_visit' },
  operator,
  value,
});
const stay = (unit: 'hours' | 'days', operator: string, value: number): Criterion => ({
  subject: { kind: 'timeInStage', unit },
  operator,
  value,
});
const mql = (enterCriteria: Criterion) =>
  blueprintOf(...fields, record('signal', 'visit'), stage('MQL', { enterCriteria }));

describe('a criterion that no lead can meet', () => {
  it.each<[string, Criterion]>([
    ['two stretches of numbers that do not meet', { all: [score('isAtLeast', 40), score('isLessThan', 40)] }],
    ['a stretch from high to low', asks('Size', 'isBetween', [10, 1])],
    ['a count below nothing', visits('isLessThan', 0)],
    ['a count between two whole numbers', { all: [visits('isMoreThan', 1), visits('isLessThan', 2)] }],
    ['stays in different units', { all: [stay('hours', 'isLessThan', 24), stay('days', 'isMoreThan', 1)] }],
    ['two choices at once', { all: [asks('Country', 'is', 'DE'), asks('Country', 'is', 'FR')] }],
    [
      'lists of choices that do not meet',
      { all: [asks('Country', 'isOneOf', ['DE']), asks('Country', 'isNoneOf', ['DE'])] },
    ],
    ['what is not among the options', asks('Country', 'is', 'Atlantis')],
    ['a list of nothing', asks('Country', 'isOneOf', [])],
    ['yes and no', { all: [asks('Partner', 'is', true), asks('Partner', 'isNot', true)] }],
    ['a value that is missing', { all: [asks('Title', 'isUnknown'), asks('Title', 'contains', 'VP')] }],
    [
      'one text that does not contain the other',
      { all: [asks('Title', 'is', 'CEO'), asks('Title', 'contains', 'VP')] },
    ],
    [
      'days the wrong way round',
      { all: [asks('Since', 'isAfter', '2027-06-01'), asks('Since', 'isBefore', '2027-01-01')] },
    ],
    [
      'several options and none of them',
      {
        all: [
          asks('Interests', 'includesAll', ['DE', 'FR']),
          { none: [asks('Interests', 'includesAny', ['FR'])] },
        ],
      },
    ],
    [
      'a contradiction deep inside',
      { all: [{ all: [score('isMoreThan', 5), { all: [score('isLessThan', 3)] }] }] },
    ],
    [
      'only impossible alternatives',
      { any: [asks('Country', 'is', 'X'), { all: [score('is', 1), score('is', 2)] }] },
    ],
    ['an empty "any of"', { all: [score('isAtLeast', 40), { any: [] }] }],
  ])('is found: %s', (_what, criterion) => {
    expect(said('criterionNeverHolds', mql(criterion))).toHaveLength(1);
  });

  it.each<[string, Criterion]>([
    ['stretches that touch', { all: [score('isAtLeast', 40), score('isAtMost', 40)] }],
    ['different components', { all: [score('isAtLeast', 40), score('isLessThan', 40, 'fit')] }],
    ['alternatives', { any: [asks('Country', 'is', 'DE'), asks('Country', 'is', 'FR')] }],
    ['one possible alternative', { any: [asks('Country', 'is', 'Atlantis'), score('isAtLeast', 1)] }],
    ['countless texts', { all: [asks('Title', 'contains', 'VP'), asks('Title', 'startsWith', 'Head')] }],
    [
      'a day between',
      { all: [asks('Since', 'isAfter', '2027-01-01'), asks('Since', 'isBefore', '2027-01-03')] },
    ],
    ['what is compared the wrong way, which another check says', asks('Size', 'contains', 'x')],
    ['an unknown operator, which another check says', asks('Size', 'rhymesWith', 'x')],
    ['a field that is gone, which another check says', asks('Gone', 'is', 'x')],
    ['nothing', { all: [] }],
  ])('is not seen in %s', (_what, criterion) => {
    expect(said('criterionNeverHolds', mql(criterion))).toEqual([]);
  });

  it('is not seen in a value that lead sources bring, listed as an option or not', () => {
    const brings = record('source', 'List', {
      attributes: [{ fieldId: 'field_Country', values: [{ value: 'IT' }] }],
    });
    const blueprint = blueprintOf(
      ...fields,
      brings,
      stage('MQL', { enterCriteria: asks('Country', 'is', 'IT') }),
    );
    expect(said('criterionNeverHolds', blueprint)).toEqual([]);
  });

  it('reads back in the words of the blueprint', () => {
    const blueprint = mql({ all: [asks('Country', 'is', 'DE'), asks('Country', 'is', 'FR')] });
    expect(said('criterionNeverHolds', blueprint)).toEqual([
      'What a lead must meet to enter MQL can never hold: Country is Germany and Country is France.',
    ]);
  });
});

describe('a way whose criteria and those of its stages exclude each other', () => {
  const stages = [stage('MAL', { leaveCriteria: score('isAtLeast', 40) }), stage('MQL')];

  it('can never open', () => {
    const blueprint = blueprintOf(...stages, transition('MAL', 'MQL', { criteria: score('isLessThan', 10) }));
    expect(said('criterionNeverHolds', blueprint)).toEqual([
      'The way from MAL to MQL can never open, because its criteria and those of the stages ask together: lead score is at least 40 and lead score is less than 10.',
    ]);
  });

  it('opens all the same when it recycles, which ignores leave criteria, or is a gate’s default', () => {
    const recycling = transition('MAL', 'MQL', { kind: 'recycle', criteria: score('isLessThan', 10) });
    expect(said('criterionNeverHolds', blueprintOf(...stages, recycling))).toEqual([]);
    const gate = [stage('Fit', { kind: 'gate' }), stage('MQL', { enterCriteria: score('isAtLeast', 40) })];
    const byDefault = transition('Fit', 'MQL', { isDefault: true, criteria: score('isLessThan', 10) });
    expect(said('criterionNeverHolds', blueprintOf(...gate, byDefault))).toEqual([]);
  });
});
