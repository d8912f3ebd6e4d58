import type { Operator } from '../operator.ts';
import { known, listOf, sameValue } from '../compare.ts';

/** Holds when every one of the operands is among the chosen values. */
export const includesAll: Operator = {
  id: 'includesAll',
  label: 'includes all of',
  appliesTo: ['set'],
  operand: 'many',
  initial: [],
  test(actual, operand) {
    if (!known(actual)) return null;
    const chosen = listOf(actual);
    return listOf(operand).every((wanted) => chosen.some((item) => sameValue(item, wanted)));
  },
  // A number is the list of itself.
  intervals(operand) {
    const [first, ...rest] = listOf(operand);
    if (first === undefined) return [{ from: -Infinity, to: Infinity }];
    return typeof first === 'number' && rest.every((item) => item === first)
      ? [{ from: first, to: first }]
      : [];
  },
};
