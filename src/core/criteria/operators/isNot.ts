import type { Operator } from '../operator.ts';
import { sameValue, known } from '../compare.ts';

/** Holds when a value is known and differs from the operand. */
export const isNot: Operator = {
  id: 'isNot',
  label: 'is not',
  appliesTo: ['text', 'number', 'boolean', 'choice', 'date'],
  operand: 'one',
  initial: '',
  test: (actual, operand) => (known(actual) ? !sameValue(actual, operand) : null),
  intervals: (operand) =>
    typeof operand === 'number'
      ? [
          { from: -Infinity, to: operand, openTo: true },
          { from: operand, to: Infinity, openFrom: true },
        ]
      : [{ from: -Infinity, to: Infinity }],
};
