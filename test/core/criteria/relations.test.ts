import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison, Criterion, Subject } from '../../../src/core/criteria/criterion.ts';
import { removeAt } from '../../../src/core/criteria/criterionEdits.ts';
import { evaluate, type LeadFacts } from '../../../src/core/criteria/evaluate.ts';
import { certainOf, relationOf } from '../../../src/core/criteria/relations.ts';
import type { SubjectValues } from '../../../src/core/criteria/representatives.ts';
import type { Json } from '../../../src/core/lib/json.ts';

const countries = ['de', 'fr', 'no', 'se', 'us'];
const valuesOf = (subject: Subject): SubjectValues => {
  if (subject.kind !== 'field') return { kind: 'number', options: [] };
  if (subject.fieldId === 'field_country') return { kind: 'choice', options: countries };
  if (subject.fieldId === 'field_asked') return { kind: 'boolean', options: [] };
  return { kind: 'number', options: [] };
};
const field = (name: string, operator: string, value: Json = null): Comparison => ({
  subject: { kind: 'field', fieldId: `field_${name}` },
  operator,
  value,
});
const score = (operator: string, value: Json): Comparison => ({
  subject: { kind: 'score', component: 'total' },
  operator,
  value,
});
const waited = (operator: string, value: number, unit: 'hours' | 'days'): Comparison => ({
  subject: { kind: 'timeInStage', unit },
  operator,
  value,
});

describe('what is certain of a criterion', () => {
  it('is that it can never hold, or always does', () => {
    expect(certainOf({ all: [score('isAtLeast', 40), score('isLessThan', 40)] }, valuesOf)?.never).toBe(true);
    expect(
      certainOf({ any: [field('asked', 'isKnown'), field('asked', 'isUnknown')] }, valuesOf)?.always,
    ).toBe(true);
    // Of a lead whose country is empty nothing is met.
    const anyCountry: Criterion = { any: [field('country', 'is', 'de'), field('country', 'isNot', 'de')] };
    expect(certainOf(anyCountry, valuesOf)).toMatchObject({ never: false, always: false });
  });

  it('is which of its conditions add nothing', () => {
    const twice: Criterion = {
      all: [score('isAtLeast', 40), field('asked', 'is', true), score('isMoreThan', 20)],
    };
    expect(certainOf(twice, valuesOf)?.addsNothing).toEqual([[2]]);
    const alternatives: Criterion = {
      any: [field('country', 'isOneOf', ['de', 'fr']), field('country', 'is', 'DE')],
    };
    expect(certainOf(alternatives, valuesOf)?.addsNothing).toEqual([[1]]);
    const waits: Criterion = { all: [waited('isAtLeast', 48, 'hours'), waited('isAtLeast', 1, 'days')] };
    expect(certainOf(waits, valuesOf)?.addsNothing).toEqual([[1]]);
  });

  it('names the group, where the whole of a group adds nothing', () => {
    const group: Criterion = { any: [score('isAtLeast', 20), score('isAtLeast', 30)] };
    expect(certainOf({ all: [score('isAtLeast', 40), group] }, valuesOf)?.addsNothing).toEqual([[1]]);
  });

  it('is nothing where values cannot be listed', () => {
    const inside: Criterion = { all: [field('country', 'is', 'de'), field('title', 'contains', 'VP')] };
    const texts = (subject: Subject): SubjectValues =>
      subject.kind === 'field' && subject.fieldId === 'field_title'
        ? { kind: 'text', options: [] }
        : valuesOf(subject);
    expect(certainOf(inside, texts)).toMatchObject({ never: false, addsNothing: [] });
    const two: Criterion = { all: [field('title', 'contains', 'VP'), field('title', 'startsWith', 'S')] };
    expect(certainOf(two, texts)).toEqual({ never: false, always: false, addsNothing: [] });
    expect(relationOf(field('title', 'contains', 'VP'), field('title', 'startsWith', 'S'), texts)).toBeNull();
  });
});

describe('how two criteria stand to each other', () => {
  it.each<[string, Criterion, Criterion, string]>([
    ['never both', score('isAtLeast', 40), score('isLessThan', 40), 'never both'],
    ['one within the other', score('isAtLeast', 60), score('isAtLeast', 40), 'first within second'],
    [
      'the other within the one',
      field('country', 'isNot', 'us'),
      field('country', 'is', 'de'),
      'second within first',
    ],
    ['the same', { none: [field('asked', 'is', true)] }, field('asked', 'is', false), 'same'],
    ['overlapping', score('isAtLeast', 40), field('asked', 'is', true), 'overlap'],
  ])('can be: %s', (_, one, two, relation) => {
    expect(relationOf(one, two, valuesOf)).toBe(relation);
  });
});

const comparison = fc.oneof(
  fc
    .record({
      operator: fc.constantFrom('isAtLeast', 'isAtMost', 'isMoreThan', 'is', 'isNot'),
      value: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ operator, value }) => score(operator, value)),
  fc
    .record({ operator: fc.constantFrom('isAtLeast', 'isLessThan'), value: fc.integer({ min: 0, max: 3 }) })
    .map(({ operator, value }): Comparison => ({
      subject: { kind: 'signalCount', signalId: 'signal_a' },
      operator,
      value,
    })),
  fc
    .record({ operator: fc.constantFrom('isOneOf', 'isNoneOf'), value: fc.subarray(countries) })
    .map(({ operator, value }) => field('country', operator, value)),
  fc
    .record({ operator: fc.constantFrom('is', 'isNot', 'isKnown', 'isUnknown'), value: fc.boolean() })
    .map(({ operator, value }) => field('asked', operator, value)),
);
const criterion = fc.letrec<{ whole: Criterion }>((tie) => ({
  whole: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    comparison,
    fc.array(tie('whole'), { maxLength: 3 }).map((all): Criterion => ({ all })),
    fc.array(tie('whole'), { maxLength: 3 }).map((any): Criterion => ({ any })),
    fc.array(tie('whole'), { maxLength: 3 }).map((none): Criterion => ({ none })),
  ),
})).whole;
const lead: fc.Arbitrary<LeadFacts> = fc
  .record({
    score: fc.double({ min: -2, max: 6, noNaN: true }),
    count: fc.nat(5),
    country: fc.constantFrom(undefined, ...countries),
    asked: fc.constantFrom(undefined, true, false),
  })
  .map(({ score: total, count, country, asked }) => ({
    field: (id) => (id === 'field_country' ? country : asked),
    score: () => total,
    timeInStageMs: 0,
    signalCount: () => count,
    statusId: null,
    rounds: () => 0,
  }));

describe('whatever is claimed', () => {
  it('agrees with every lead there is', () => {
    fc.assert(
      fc.property(criterion, fc.array(lead, { minLength: 20, maxLength: 40 }), (asked, leads) => {
        const certain = certainOf(asked, valuesOf);
        if (certain === null) return;
        for (const facts of leads) {
          const isMet = evaluate(asked, facts) === true;
          if (certain.never) expect(isMet).toBe(false);
          if (certain.always) expect(isMet).toBe(true);
          for (const path of certain.addsNothing)
            expect(evaluate(removeAt(asked, path), facts) === true).toBe(isMet);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of two criteria agrees with every lead there is', () => {
    fc.assert(
      fc.property(
        criterion,
        criterion,
        fc.array(lead, { minLength: 20, maxLength: 40 }),
        (one, two, leads) => {
          const relation = relationOf(one, two, valuesOf);
          for (const facts of leads) {
            const [a, b] = [evaluate(one, facts) === true, evaluate(two, facts) === true];
            if (relation === 'never both') expect(a && b).toBe(false);
            if (relation === 'same') expect(a).toBe(b);
            if (relation === 'first within second') expect(a && !b).toBe(false);
            if (relation === 'second within first') expect(b && !a).toBe(false);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
