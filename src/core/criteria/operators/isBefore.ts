import type { Operator } from '../operator.ts';
import { known } from '../compare.ts';

/** Holds when the ISO 8601 date is earlier than the operand; such dates sort as texts. */
export const isBefore: Operator = {
  id: 'isBefore',
  label: 'is before',
  appliesTo: ['date'],
  operand: 'one',
  initial: '2027-01-01',
  test: (actual, operand) =>
    known(actual) ? typeof actual === 'string' && typeof operand === 'string' && actual < operand : null,
};
