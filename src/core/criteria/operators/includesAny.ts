import type { Operator } from '../operator.ts';
import { known, listOf, sameValue } from '../compare.ts';

/** Holds when at least one of the operands is among the chosen values. */
export const includesAny: Operator = {
  id: 'includesAny',
  label: 'includes any of',
  appliesTo: ['set'],
  operand: 'many',
  initial: [],
  test(actual, operand) {
    if (!known(actual)) return null;
    const chosen = listOf(actual);
    return listOf(operand).some((wanted) => chosen.some((item) => sameValue(item, wanted)));
  },
  // A number is the list of itself.
  intervals: (operand) =>
    listOf(operand).flatMap((item) => (typeof item === 'number' ? [{ from: item, to: item }] : [])),
};
