import type { Json } from '../lib/json.ts';
import type { Interval } from './intervals.ts';
import type { Truth } from './criterion.ts';
import type { ValueKind } from './valueKinds.ts';

/** What the value beside an operator looks like in a form. */
export type OperandInput = 'none' | 'one' | 'many' | 'range';

/**
 * One way of comparing. Complete in one file: what it means, how it reads, what it is offered for.
 * `test` never throws, whatever JSON it is given: a value of the wrong type is simply not met or unknown.
 */
export interface Operator {
  readonly id: string;
  /** How it reads in a sentence between subject and value, in lower case. */
  readonly label: string;
  readonly appliesTo: readonly ValueKind[];
  readonly operand: OperandInput;
  /** The value a new comparison starts with. */
  readonly initial: Json;
  /** Whether the actual value (undefined or null: missing) meets the operand. */
  test(actual: Json | undefined, operand: Json): Truth;
  /** For numbers: the stretches on which the comparison holds. Absent where the operator is not for numbers. */
  intervals?(operand: Json): readonly Interval[];
}
