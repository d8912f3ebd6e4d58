import type { Operator } from '../operator.ts';
import { gapsBetween, known, listOf, sameValue } from '../compare.ts';

/** Holds when a value is known and equals none of the operands. */
export const isNoneOf: Operator = {
  id: 'isNoneOf',
  label: 'is none of',
  appliesTo: ['text', 'choice', 'number'],
  operand: 'many',
  initial: [],
  test: (actual, operand) =>
    known(actual) ? !listOf(operand).some((item) => sameValue(actual, item)) : null,
  intervals: (operand) => gapsBetween(listOf(operand).filter((item) => typeof item === 'number')),
};
