import type { Operator } from '../operator.ts';
import { known, listOf, sameValue } from '../compare.ts';

/** Holds when the value equals one of the operands. */
export const isOneOf: Operator = {
  id: 'isOneOf',
  label: 'is one of',
  appliesTo: ['text', 'choice', 'number'],
  operand: 'many',
  initial: [],
  test: (actual, operand) => (known(actual) ? listOf(operand).some((item) => sameValue(actual, item)) : null),
  intervals: (operand) =>
    listOf(operand).flatMap((item) => (typeof item === 'number' ? [{ from: item, to: item }] : [])),
};
