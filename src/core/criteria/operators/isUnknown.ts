import type { Operator } from '../operator.ts';
import { known } from '../compare.ts';

/** Holds when there is no value. Never unknown: it asks exactly that. */
export const isUnknown: Operator = {
  id: 'isUnknown',
  label: 'is not known',
  appliesTo: ['text', 'number', 'boolean', 'choice', 'set', 'date'],
  operand: 'none',
  initial: null,
  test: (actual) => !known(actual),
  intervals: () => [],
};
