import { describe, expect, it } from 'vitest';
import type { Criterion } from '../../../src/core/criteria/criterion.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { problemsBy, said } from '../../support/problems.ts';

const points = (operator: string, value: number): Criterion => ({
  subject: { kind: 'score', component: 'total' },
  operator,
  value,
});
const circle = (there: object, back: object) =>
  blueprintOf(
    stage('MAL'),
    stage('MQL'),
    transition('MAL', 'MQL', { trigger: 'automatic', ...there }),
    transition('MQL', 'MAL', { trigger: 'automatic', ...back }),
  );

describe('a circle of automatic ways', () => {
  it('that asks nothing is an error', () => {
    expect(problemsBy('immediateLoop', circle({}, {}))[0]?.severity).toBe('error');
  });

  it('whose criteria one lead can meet all at once is a warning', () => {
    const blueprint = circle({ criteria: points('isAtLeast', 40) }, { criteria: points('isAtMost', 60) });
    expect(problemsBy('immediateLoop', blueprint)).toMatchObject([{ severity: 'warning' }]);
    expect(said('immediateLoop', blueprint)).toEqual([
      'A lead that meets all the criteria could go round MAL and MQL and back without any time passing.',
    ]);
  });

  it.each<[string, object, object]>([
    [
      'criteria that exclude each other',
      { criteria: points('isAtLeast', 40) },
      { criteria: points('isLessThan', 40) },
    ],
    [
      'limited rounds',
      { maximumRounds: 3, criteria: points('isAtLeast', 0) },
      { criteria: points('isAtLeast', 0) },
    ],
    [
      'a stay that takes time',
      { criteria: points('isAtLeast', 40) },
      { criteria: { subject: { kind: 'timeInStage', unit: 'days' }, operator: 'isAtLeast', value: 30 } },
    ],
    [
      'points that recycling takes away',
      { criteria: { subject: { kind: 'score', component: 'intent' }, operator: 'isAtLeast', value: 10 } },
      { kind: 'recycle', criteria: points('isAtLeast', 0) },
    ],
    ['a decision', { criteria: points('isAtLeast', 40) }, { trigger: 'decision' }],
  ])('ends by %s', (_by, there, back) => {
    expect(said('immediateLoop', circle(there, back))).toEqual([]);
  });

  it('through gates is one too', () => {
    const blueprint = blueprintOf(
      stage('Fit', { kind: 'gate' }),
      stage('Size', { kind: 'gate' }),
      stage('MQL'),
      transition('Fit', 'Size', { criteria: points('isAtLeast', 1) }),
      transition('Fit', 'MQL', { isDefault: true }),
      transition('Size', 'Fit', { criteria: points('isAtLeast', 2) }),
      transition('Size', 'MQL', { isDefault: true }),
    );
    expect(said('immediateLoop', blueprint)).toHaveLength(1);
  });
});
