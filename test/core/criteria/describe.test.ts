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
    ['Size is between 10 employees and 200 employees', field('Size', 'isBetween', [10, 200])],
    ['Partner is no', field('Partner', 'is', false)],
    ['Title is not known', field('Title', 'isUnknown')],
    ['Title is nothing', field('Title', 'is', '')],
    ['lead score is at least 40', score],
    [
      'engagement points is more than 5',
      compare({ kind: 'score', component: 'engagement' }, 'isMoreThan', 5),
    ],
    ['time in stage (days) is at least 30', compare({ kind: 'timeInStage', unit: 'days' }, 'isAtLeast', 30)],
    [
      'number of demo requests is at least 1',
      compare({ kind: 'signalCount', signalId: 'signal_demo-requests' }, 'isAtLeast', 1),
    ],
    ['lead status is Connected', compare({ kind: 'status' }, 'is', 'status_Connected')],
    [
      'rounds of MQL → Nu is less than 3',
      compare({ kind: 'rounds', transitionId: 'transition_MQL-Nurture' }, 'isLessThan', 3),
    ],
    ['nothing is asked', null],
    ['always', { all: [] }],
    ['never', { any: [] }],
    ['not (lead score is at least 40)', { none: [score] }],
    [
      'neither (lead score is at least 40 or Partner is yes)',
      { none: [score, field('Partner', 'is', true)] },
    ],
    [
      'lead score is at least 40 and (Country is Germany or Partner is yes)',
      { all: [score, { any: [field('Country', 'is', 'DE'), field('Partner', 'is', true)] }] },
    ],
  ])('as: %s', (sentence, criterion) => {
    expect(read(criterion)).toBe(sentence);
  });

  it.each<[string, Criterion]>([
    ['a deleted field is Germany', field('Gone', 'is', 'Germany')],
    ['number of a deleted signal is 1', compare({ kind: 'signalCount', signalId: 'signal_gone' }, 'is', 1)],
    ['lead status is a deleted status', compare({ kind: 'status' }, 'is', 'status_gone')],
    [
      'rounds of a deleted transition is 1',
      compare({ kind: 'rounds', transitionId: 'transition_gone' }, 'is', 1),
    ],
    ['Title rhymesWith (an unknown operator) “x”', field('Title', 'rhymesWith', 'x')],
  ])('what it refers to being gone, as: %s', (sentence, criterion) => {
    expect(read(criterion)).toBe(sentence);
  });
});
