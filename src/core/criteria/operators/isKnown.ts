import type { Operator } from '../operator.ts';
import { known } from '../compare.ts';

/** Holds when there is a value at all. Never unknown: it asks exactly that. */
export const isKnown: Operator = {
  id: 'isKnown',
  label: 'is known',
  appliesTo: ['text', 'number', 'boolean', 'choice', 'set', 'date'],
  operand: 'none',
  initial: null,
  test: (actual) => known(actual),
  intervals: () => [{ from: -Infinity, to: Infinity }],
};
