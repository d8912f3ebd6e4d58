import type { Operator } from '../operator.ts';
import { known } from '../compare.ts';

/** Holds when the ISO 8601 date is later than the operand; such dates sort as texts. */
export const isAfter: Operator = {
  id: 'isAfter',
  label: 'is after',
  appliesTo: ['date'],
  operand: 'one',
  initial: '2027-01-01',
  test: (actual, operand) =>
    known(actual) ? typeof actual === 'string' && typeof operand === 'string' && actual > operand : null,
};
