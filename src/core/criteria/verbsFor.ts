import type { Json } from '../lib/json.ts';
import type { Subject } from './criterion.ts';
import { operatorsFor } from './newComparison.ts';
import type { ValueKind } from './valueKinds.ts';
import { isOffered, verbFor } from './verbs.ts';

/** Words for a way of comparing; where the words say the value, too, it stands here. */
export interface Verb {
  readonly words: string;
  readonly operator: string;
  readonly value?: Json;
}

/** What else people say for an operator. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  is: ['=', 'equals', 'exactly', 'is exactly'],
  isNot: ['≠', '!=', 'not', 'isn’t', "isn't"],
  isAtLeast: ['≥', '>=', 'at least', 'from', 'minimum', 'has happened at least', 'happened at least'],
  isAtMost: ['≤', '<=', 'at most', 'up to', 'maximum', 'happened at most'],
  isMoreThan: ['>', 'more than', 'over', 'above', 'is over', 'is above', 'happened more than'],
  isLessThan: [
    '<',
    'less than',
    'fewer than',
    'under',
    'below',
    'is under',
    'is below',
    'happened fewer than',
  ],
  isBetween: ['between', 'happened between'],
  isOneOf: ['one of', 'in', 'is in', 'is any of', 'any of', 'is either'],
  isNoneOf: ['none of', 'not in', 'is not in', 'is not one of', 'is neither'],
  isKnown: ['known', 'is filled', 'is not empty', 'exists'],
  isUnknown: ['unknown', 'is unknown', 'is empty', 'empty', 'is missing', 'missing'],
  isAfter: ['after', 'since', 'later than'],
  isBefore: ['before', 'earlier than'],
  includesAny: ['includes', 'has any of', 'contains any of', 'any of'],
  includesAll: ['has all of', 'contains all of', 'all of'],
};

/** Every way of saying how such a subject is compared, the usual wording first for each operator. */
export function verbsFor(subject: Subject, kind: ValueKind): Verb[] {
  const offered = operatorsFor(kind).filter(({ id }) => isOffered(subject, id));
  const verbs = offered.flatMap(({ id }): Verb[] =>
    [verbFor(subject, id), ...(otherWords[id] ?? [])].map((words) => ({ words, operator: id })),
  );
  if (subject.kind !== 'signalCount' && subject.kind !== 'rounds') return verbs;
  const never = ['never', 'has never happened', 'never happened', 'has not happened', 'was never taken'];
  const once = ['happened', 'has happened', 'was taken'];
  return [
    ...verbs,
    ...never.map((words) => ({ words, operator: 'is', value: 0 })),
    ...once.map((words) => ({ words, operator: 'isAtLeast', value: 1 })),
  ];
}
