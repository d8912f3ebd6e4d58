import type { Operator } from '../operator.ts';
import { bothNumbers, known } from '../compare.ts';

/** Holds from the operand upwards, the operand included. */
export const isAtLeast: Operator = {
  id: 'isAtLeast',
  label: 'is at least',
  appliesTo: ['number'],
  operand: 'one',
  initial: 0,
  test: (actual, operand) => (known(actual) ? bothNumbers(actual, operand, (a, b) => a >= b) : null),
  intervals: (operand) => (typeof operand === 'number' ? [{ from: operand, to: Infinity }] : []),
};
