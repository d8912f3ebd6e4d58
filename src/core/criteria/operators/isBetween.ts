import type { Operator } from '../operator.ts';
import { known, rangeOf } from '../compare.ts';

/** Holds from the lower to the upper operand, both included. */
export const isBetween: Operator = {
  id: 'isBetween',
  label: 'is between',
  appliesTo: ['number'],
  operand: 'range',
  initial: [0, 100],
  test(actual, operand) {
    if (!known(actual)) return null;
    const range = rangeOf(operand);
    return range !== null && typeof actual === 'number' && actual >= range[0] && actual <= range[1];
  },
  intervals(operand) {
    const range = rangeOf(operand);
    return range === null || range[0] > range[1] ? [] : [{ from: range[0], to: range[1] }];
  },
};
