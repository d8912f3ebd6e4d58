import type { Operator } from '../operator.ts';
import { bothNumbers, known } from '../compare.ts';

/** Holds below the operand. */
export const isLessThan: Operator = {
  id: 'isLessThan',
  label: 'is less than',
  appliesTo: ['number'],
  operand: 'one',
  initial: 0,
  test: (actual, operand) => (known(actual) ? bothNumbers(actual, operand, (a, b) => a < b) : null),
  intervals: (operand) =>
    typeof operand === 'number' ? [{ from: -Infinity, to: operand, openTo: true }] : [],
};
