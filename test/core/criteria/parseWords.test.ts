import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison, Subject } from '../../../src/core/criteria/criterion.ts';
import { describeComparison } from '../../../src/core/criteria/describe.ts';
import { parseWords } from '../../../src/core/criteria/parseWords.ts';
import type { Spoken } from '../../../src/core/criteria/spoken.ts';
import type { Json } from '../../../src/core/lib/json.ts';
import { criterionNames } from '../../../src/core/model/names.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';

const industries = ['Machinery', 'Food and beverage', 'Logistics', 'Software, IT'];
const blueprint = blueprintOf(
  record('field', 'Industry', { fieldType: 'choice', options: industries.map((value) => ({ value })) }),
  record('field', 'Country', {
    fieldType: 'choice',
    options: [
      { value: 'de', label: 'Germany' },
      { value: 'fr', label: 'France' },
    ],
  }),
  record('field', 'Competitor', { fieldType: 'boolean' }),
  record('field', 'Title'),
  record('field', 'Size', { fieldType: 'number', unit: 'employees' }),
  record('field', 'Renewal', { fieldType: 'date' }),
  record('signal', 'Asked for a demo'),
  stage('MQL'),
  stage('Nurture'),
  transition('MQL', 'Nurture', { label: 'Back to nurture' }),
);
const fieldOf = (name: string, kind: Spoken['kind'], options: Spoken['options'] = []): Spoken => ({
  subject: { kind: 'field', fieldId: `field_${name}` },
  names: [name],
  kind,
  options,
});
const vocabulary: readonly Spoken[] = [
  fieldOf(
    'Industry',
    'choice',
    industries.map((value) => ({ value, label: value })),
  ),
  fieldOf('Country', 'choice', [
    { value: 'de', label: 'Germany' },
    { value: 'fr', label: 'France' },
  ]),
  fieldOf('Competitor', 'boolean'),
  fieldOf('Title', 'text'),
  fieldOf('Size', 'number'),
  fieldOf('Renewal', 'date'),
  {
    subject: { kind: 'score', component: 'total' },
    names: ['lead score', 'score'],
    kind: 'number',
    options: [],
  },
  {
    subject: { kind: 'signalCount', signalId: 'signal_Asked-for-a-demo' },
    names: ['Asked for a demo'],
    kind: 'number',
    options: [],
  },
  { subject: { kind: 'timeInStage', unit: 'days' }, names: ['time in stage'], kind: 'number', options: [] },
  {
    subject: { kind: 'rounds', transitionId: 'transition_MQL-Nurture' },
    names: ['“Back to nurture”', 'Back to nurture'],
    kind: 'number',
    options: [],
  },
];
const field = (name: string, operator: string, value: Json = null): Comparison => ({
  subject: { kind: 'field', fieldId: `field_${name}` },
  operator,
  value,
});
const about = (subject: Subject, operator: string, value: Json): Comparison => ({ subject, operator, value });
const score: Subject = { kind: 'score', component: 'total' };
const demo: Subject = { kind: 'signalCount', signalId: 'signal_Asked-for-a-demo' };

describe('words of a condition', () => {
  it.each<[string, Comparison]>([
    ['score at least 40', about(score, 'isAtLeast', 40)],
    ['Score 40', about(score, 'isAtLeast', 40)],
    ['lead score >= 1,500', about(score, 'isAtLeast', 1500)],
    ['score between 20 and 40', about(score, 'isBetween', [20, 40])],
    ['industry is one of Machinery, Logistics', field('Industry', 'isOneOf', ['Machinery', 'Logistics'])],
    [
      'industry Food and beverage or logistics',
      field('Industry', 'isOneOf', ['Food and beverage', 'Logistics']),
    ],
    ['industry is mach', field('Industry', 'is', 'Machinery')],
    ['industry in Software, IT', field('Industry', 'isOneOf', ['Software, IT'])],
    ['country is not Germany', field('Country', 'isNot', 'de')],
    ['country is Germany or France', field('Country', 'isOneOf', ['de', 'fr'])],
    ['asked for a demo', about(demo, 'isAtLeast', 1)],
    ['asked for a demo twice', about(demo, 'isAtLeast', 2)],
    ['asked for a demo never', about(demo, 'is', 0)],
    ['asked for a demo at least 3 times', about(demo, 'isAtLeast', 3)],
    ['competitor', field('Competitor', 'is', true)],
    ['competitor is no', field('Competitor', 'is', false)],
    ['title contains VP', field('Title', 'contains', 'VP')],
    ['title is empty', field('Title', 'isUnknown')],
    ['size is over 200 employees', field('Size', 'isMoreThan', 200)],
    ['renewal before 2027-03-01', field('Renewal', 'isBefore', '2027-03-01')],
    ['time in stage more than 2 weeks', about({ kind: 'timeInStage', unit: 'weeks' }, 'isMoreThan', 2)],
    [
      'back to nurture fewer than 3 times',
      about({ kind: 'rounds', transitionId: 'transition_MQL-Nurture' }, 'isLessThan', 3),
    ],
  ])('are understood: %s', (words, comparison) => {
    expect(parseWords(words, vocabulary)).toEqual({ kind: 'condition', comparison });
  });

  it('are understood as far as they go', () => {
    expect(parseWords('industry is one of Bakeries', vocabulary)).toMatchObject({
      kind: 'begun',
      verb: { operator: 'isOneOf' },
      rest: 'Bakeries',
    });
    expect(parseWords('industry', vocabulary)).toMatchObject({ kind: 'begun', verb: null, rest: '' });
    expect(parseWords('scoreboard 3', vocabulary)).toEqual({ kind: 'nothing' });
    expect(parseWords('', vocabulary)).toEqual({ kind: 'nothing' });
  });

  const comparisons = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('isAtLeast', 'isAtMost', 'isMoreThan', 'isLessThan', 'is', 'isNot'),
        fc.integer({ min: -50, max: 5_000 }),
      )
      .map(([operator, value]) => about(score, operator, value)),
    fc
      .tuple(fc.constantFrom('isOneOf', 'isNoneOf'), fc.subarray(industries, { minLength: 1 }))
      .map(([operator, value]) => field('Industry', operator, value)),
    fc
      .tuple(fc.constantFrom('is', 'isNot'), fc.constantFrom('de', 'fr'))
      .map(([operator, value]) => field('Country', operator, value)),
    fc
      .tuple(fc.constantFrom('isAtLeast', 'isAtMost', 'isMoreThan', 'isLessThan', 'is'), fc.nat(9))
      .map(([operator, value]) => about(demo, operator, value)),
    fc.boolean().map((value) => field('Competitor', 'is', value)),
    fc.constantFrom('isKnown', 'isUnknown').map((operator) => field('Title', operator)),
    fc
      .tuple(fc.constantFrom('days', 'weeks', 'hours', 'minutes'), fc.integer({ min: 1, max: 400 }))
      .map(([unit, value]) => about({ kind: 'timeInStage', unit } as Subject, 'isAtLeast', value)),
    fc.tuple(fc.nat(99), fc.nat(99)).map(([low, high]) => field('Size', 'isBetween', [low, low + high])),
  );

  it('are what the condition reads back as', () => {
    fc.assert(
      fc.property(comparisons, (comparison) => {
        const words = describeComparison(comparison, criterionNames(blueprint));
        const read = parseWords(words, vocabulary);
        // "at most never" and "less than once" are the same as "never", and read back so.
        const again =
          read.kind === 'condition' ? describeComparison(read.comparison, criterionNames(blueprint)) : read;
        expect(again).toBe(words);
      }),
      { numRuns: 400 },
    );
  });

  it('never make it stumble', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (words) => void parseWords(`industry is ${words}`, vocabulary),
      ),
    );
  });
});
