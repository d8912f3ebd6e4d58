import type { Operator } from '../operator.ts';
import { known } from '../compare.ts';

/** Holds when the text has the operand in it, without regard to case. */
export const contains: Operator = {
  id: 'contains',
  label: 'contains',
  appliesTo: ['text'],
  operand: 'one',
  initial: '',
  test: (actual, operand) =>
    known(actual)
      ? typeof actual === 'string' &&
        typeof operand === 'string' &&
        actual.toLowerCase().includes(operand.toLowerCase())
      : null,
};
