import type { Operator } from '../operator.ts';
import { sameValue, known } from '../compare.ts';

/** Holds when the value equals the operand; texts are compared without regard to case. */
export const is: Operator = {
  id: 'is',
  label: 'is',
  appliesTo: ['text', 'number', 'boolean', 'choice', 'date'],
  operand: 'one',
  initial: '',
  test: (actual, operand) => (known(actual) ? sameValue(actual, operand) : null),
  intervals: (operand) => (typeof operand === 'number' ? [{ from: operand, to: operand }] : []),
};
