import type { Operator } from '../operator.ts';
import { bothNumbers, known } from '../compare.ts';

/** Holds up to the operand, the operand included. */
export const isAtMost: Operator = {
  id: 'isAtMost',
  label: 'is at most',
  appliesTo: ['number'],
  operand: 'one',
  initial: 0,
  test: (actual, operand) => (known(actual) ? bothNumbers(actual, operand, (a, b) => a <= b) : null),
  intervals: (operand) => (typeof operand === 'number' ? [{ from: -Infinity, to: operand }] : []),
};
