import type { Comparison, Criterion } from '../../../../src/core/criteria/criterion.ts';
import { operatorsFor } from '../../../../src/core/criteria/newComparison.ts';
import { operators } from '../../../../src/core/criteria/operators/registry.ts';
import type { Json } from '../../../../src/core/lib/json.ts';
import type { Chance } from './chance.ts';

/** Values of each field that is not a number; an empty text is as good as none. */
export function valuesOf(field: string): readonly Json[] {
  return values[field] ?? [];
}

const values: Record<string, readonly Json[]> = {
  remark: ['Cloud first', 'on premises', ''],
  consent: [true, false],
  country: ['DE', 'FR', 'US'],
  interests: [['video'], ['video', 'events'], ['events', 'data'], []],
  founded: ['1999-12-31', '2015-06-01', '2026-02-28'],
};
// One of them is no number of single precision.
export const numberValues: readonly number[] = [0, 1, 20.1, 50, 250];

const fieldNames = ['remark', 'staff', 'consent', 'country', 'interests', 'founded'] as const;
const kinds = {
  remark: 'text',
  staff: 'number',
  consent: 'boolean',
  country: 'choice',
  interests: 'set',
  founded: 'date',
} as const;

/** A comparison of a field with an operator that fits its kind and a value that it may well have. */
export function fieldComparison(chance: Chance): Comparison {
  const field = chance.pick(fieldNames);
  const operator = chance.pick(operatorsFor(kinds[field]));
  const subject = { kind: 'field', fieldId: `field_${field}` } as const;
  const one = (): Json => {
    if (field === 'staff') return chance.pick(numberValues);
    if (field === 'interests') return chance.pick(['video', 'events', 'data']);
    if (operator.id === 'contains') return chance.pick(['cloud', 'PREM', 'x']);
    if (operator.id === 'startsWith') return chance.pick(['CLOUD', 'on', 'x']);
    return chance.pick(valuesOf(field));
  };
  switch (operator.operand) {
    case 'none':
      return { subject, operator: operator.id, value: null };
    case 'many':
      return { subject, operator: operator.id, value: chance.maybe(50) ? [one()] : [one(), one()] };
    case 'range':
      return { subject, operator: operator.id, value: [chance.pick([0, 10]), chance.pick([30, 300])] };
    case 'one':
      return { subject, operator: operator.id, value: one() };
  }
}

/** A criterion of fields only. */
export function fieldCriterion(chance: Chance): Criterion {
  return grouped(chance, () => fieldComparison(chance));
}

/** A criterion of anything: fields, score, time, signals, status, rounds; sometimes with an operator that does not fit. */
export function randomCriterion(chance: Chance): Criterion {
  return grouped(chance, () => (chance.maybe(40) ? fieldComparison(chance) : otherComparison(chance)));
}

function grouped(chance: Chance, member: () => Criterion): Criterion {
  if (chance.maybe(60)) return member();
  const members = Array.from({ length: chance.between(0, 3) }, () =>
    chance.maybe(20) ? { any: [member(), member()] } : member(),
  );
  return chance.pick<Criterion>([{ all: members }, { any: [...members, member()] }, { none: members }]);
}

function otherComparison(chance: Chance): Comparison {
  const operator = chance.maybe(90)
    ? chance.pick(['isAtLeast', 'isLessThan', 'isMoreThan', 'isAtMost', 'isBetween'])
    : chance.pick(operators.all).id;
  const among = (least: number, most: number): Json => {
    const from = chance.between(least, most);
    return operator === 'isBetween' ? [from, from + chance.between(0, most)] : from;
  };
  switch (chance.between(0, 4)) {
    case 0: {
      const component = chance.pick(['total', 'fit', 'engagement', 'intent'] as const);
      return { subject: { kind: 'score', component }, operator, value: among(0, 60) };
    }
    case 1: {
      const unit = chance.pick(['minutes', 'hours', 'days'] as const);
      const most = { minutes: 90, hours: 48, days: 9 }[unit];
      return { subject: { kind: 'timeInStage', unit }, operator, value: among(0, most) };
    }
    case 2:
      return { subject: { kind: 'signalCount', signalId: signal(chance) }, operator, value: among(0, 3) };
    case 3:
      return {
        subject: { kind: 'rounds', transitionId: `transition_w${chance.between(0, 12)}` },
        operator,
        value: among(0, 2),
      };
    default:
      return statusComparison(chance);
  }
}

function signal(chance: Chance): string {
  return `signal_${chance.pick(['visit', 'download', 'demo', 'unsubscribe'])}`;
}

function statusComparison(chance: Chance): Comparison {
  const operator = chance.maybe(90)
    ? chance.pick(['is', 'isNot', 'isOneOf', 'isNoneOf', 'isKnown', 'isUnknown'])
    : chance.pick(operators.all).id;
  const one = () => `status_${chance.pick(['fresh', 'connecting', 'connected', 'meeting', 'notReady'])}`;
  const many = operator === 'isOneOf' || operator === 'isNoneOf';
  return { subject: { kind: 'status' }, operator, value: many ? [one(), one()] : one() };
}

/** What an automatic way waits for: one of the things that may come to hold while a lead rests. */
export function awaited(chance: Chance): Criterion {
  const component = chance.pick(['total', 'engagement', 'intent'] as const);
  const score = (operator: string, value: number): Comparison => ({
    subject: { kind: 'score', component },
    operator,
    value,
  });
  const seen = {
    subject: { kind: 'signalCount', signalId: signal(chance) },
    operator: 'isAtLeast',
    value: 1,
  } as const;
  switch (chance.between(0, 7)) {
    case 0:
      return score('isAtLeast', chance.between(15, 70));
    case 1: {
      // Only a score that has been higher falls to this one.
      const low = { ...score(chance.pick(['isLessThan', 'isAtMost']), chance.between(6, 30)) };
      return { all: [seen, low] };
    }
    case 2: {
      const unit = chance.pick(['hours', 'days'] as const);
      const operator = chance.pick(['isAtLeast', 'isMoreThan', 'isBetween']);
      const value = chance.between(1, 8);
      return {
        subject: { kind: 'timeInStage', unit },
        operator,
        value: operator === 'isBetween' ? [value, 20] : value,
      };
    }
    case 3:
      return seen;
    case 4:
      return statusComparison(chance);
    case 5: {
      const low = {
        subject: { kind: 'score', component: 'total' },
        operator: 'isLessThan',
        value: 9,
      } as const;
      return { all: [{ ...seen, value: 2 }, low] };
    }
    case 6:
      return { all: [score('isMoreThan', chance.between(5, 30)), fieldComparison(chance)] };
    default:
      return randomCriterion(chance);
  }
}
