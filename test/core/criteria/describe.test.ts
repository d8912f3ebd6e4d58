import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/core/criteria/criterion.ts';
import { describeCriterion } from '../../../src/core/criteria/describe.ts';
import { criterionNames } from '../../../src/core/model/names.ts';
import type { Json } from '../../../src/core/lib/json.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

const blueprint = blueprintOf(
  record('field', 'Country', {
    fieldType: 'choice',
    options: [{ value: 'DE', label: 'Germany' }, { value: 'FR' }],
  }),
  record('field', 'Title'),
  record('field', 'Size', { fieldType: 'number', unit: 'employees' }),
  record('field', 'Partner', { fieldType: 'boolean' }),
  record('signal', 'demo requests'),
  record('status', 'Connected'),
  stage('MQL'),
  stage('Nurture', { abbreviation: 'Nu' }),
  transition('MQL', 'Nurture'),
);
const compare = (subject: object, operator: string, value: Json): Criterion =>
  ({ subject, operator, value }) as Criterion;
const field = (name: string, operator: string, value: Json = null) =>
  compare({ kind: 'field', fieldId: `field_${name}` }, operator, value);
const score = compare({ kind: 'score', component: 'total' }, 'isAtLeast', 40);
const read = (criterion: Criterion | null) => describeCriterion(criterion, criterionNames(blueprint));

describe('a criterion reads back', () => {
  it.each<[string, Criterion | null]>([
    ['Country is Germany', field('Country', 'is', 'DE')],
    ['Country is one of Germany, FR', field('Country', 'isOneOf', ['DE', 'FR'])],
    ['Country is one of nothing', field('Country', 'isOneOf', [])],
    ['Title contains “VP”', field('Title', 'contains', 'VP')],
    ['Size is between 10 and 200 employees', field('Size', 'isBetween', [10, 200])],
    ['Partner is no', field('Partner', 'is', false)],
    ['Title is not known', field('Title', 'isUnknown')],
    ['Title is nothing', field('Title', 'is', '')],
    ['lead score is at least 40', score],
    [
      'engagement points is more than 5',
      compare({ kind: 'score', component: 'engagement' }, 'isMoreThan', 5),
    ],
    ['time in stage is at least 30 days', compare({ kind: 'timeInStage', unit: 'days' }, 'isAtLeast', 30)],
    [
      'demo requests has happened at least once',
      compare({ kind: 'signalCount', signalId: 'signal_demo-requests' }, 'isAtLeast', 1),
    ],
    ['lead status is Connected', compare({ kind: 'status' }, 'is', 'status_Connected')],
    [
      '“MQL → Nu” was taken fewer than 3 times',
      compare({ kind: 'rounds', transitionId: 'transition_MQL-Nurture' }, 'isLessThan', 3),
    ],
    ['nothing is asked', null],
    ['always', { all: [] }],
    ['never', { any: [] }],
    ['lead score is not at least 40', { none: [score] }],
    ['neither lead score is at least 40 nor Partner is yes', { none: [score, field('Partner', 'is', true)] }],
    [
      'lead score is at least 40 and (Country is Germany or Partner is yes)',
      { all: [score, { any: [field('Country', 'is', 'DE'), field('Partner', 'is', true)] }] },
    ],
    [
      'either Country is Germany and lead score is at least 40, or Partner is yes',
      { any: [{ all: [field('Country', 'is', 'DE'), score] }, field('Partner', 'is', true)] },
    ],
    [
      'either Country is Germany and (lead score is at least 40 or Partner is yes), or Title is known',
      {
        any: [
          { all: [field('Country', 'is', 'DE'), { any: [score, field('Partner', 'is', true)] }] },
          field('Title', 'isKnown'),
        ],
      },
    ],
    [
      'Partner is yes and (neither lead score is at least 40 nor (Country is Germany and Title is known))',
      {
        all: [
          field('Partner', 'is', true),
          { none: [score, { all: [field('Country', 'is', 'DE'), field('Title', 'isKnown')] }] },
        ],
      },
    ],
    ['not (Country is not Germany)', { none: [field('Country', 'isNot', 'DE')] }],
    ['Title does not contain “VP”', { none: [field('Title', 'contains', 'VP')] }],
    [
      'demo requests has never happened',
      compare({ kind: 'signalCount', signalId: 'signal_demo-requests' }, 'is', 0),
    ],
  ])('as: %s', (sentence, criterion) => {
    expect(read(criterion)).toBe(sentence);
  });

  it('with long lists cut short, where that is asked for', () => {
    const many = field('Title', 'isOneOf', ['a', 'b', 'c', 'd', 'e']);
    const short = describeCriterion(many, { ...criterionNames(blueprint), mostListed: 3 });
    expect(short).toBe('Title is one of “a”, “b” and 3 more');
  });

  it.each<[string, Criterion]>([
    ['a deleted field is Germany', field('Gone', 'is', 'Germany')],
    [
      'a deleted signal has happened exactly once',
      compare({ kind: 'signalCount', signalId: 'signal_gone' }, 'is', 1),
    ],
    ['lead status is a deleted status', compare({ kind: 'status' }, 'is', 'status_gone')],
    [
      'a deleted transition was taken exactly once',
      compare({ kind: 'rounds', transitionId: 'transition_gone' }, 'is', 1),
    ],
    ['Title rhymesWith (an unknown operator) “x”', field('Title', 'rhymesWith', 'x')],
  ])('what it refers to being gone, as: %s', (sentence, criterion) => {
    expect(read(criterion)).toBe(sentence);
  });
});
