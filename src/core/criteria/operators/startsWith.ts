import type { Operator } from '../operator.ts';
import { known } from '../compare.ts';

/** Holds when the text begins with the operand, without regard to case. */
export const startsWith: Operator = {
  id: 'startsWith',
  label: 'starts with',
  appliesTo: ['text'],
  operand: 'one',
  initial: '',
  test: (actual, operand) =>
    known(actual)
      ? typeof actual === 'string' &&
        typeof operand === 'string' &&
        actual.toLowerCase().startsWith(operand.toLowerCase())
      : null,
};
