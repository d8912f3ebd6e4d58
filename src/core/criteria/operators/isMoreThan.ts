import type { Operator } from '../operator.ts';
import { bothNumbers, known } from '../compare.ts';

/** Holds above the operand. */
export const isMoreThan: Operator = {
  id: 'isMoreThan',
  label: 'is more than',
  appliesTo: ['number'],
  operand: 'one',
  initial: 0,
  test: (actual, operand) => (known(actual) ? bothNumbers(actual, operand, (a, b) => a > b) : null),
  intervals: (operand) =>
    typeof operand === 'number' ? [{ from: operand, to: Infinity, openFrom: true }] : [],
};
