import { MS_PER, type Comparison } from '../../criteria/criterion.ts';
import type { Operator } from '../../criteria/operator.ts';
import { operators } from '../../criteria/operators/registry.ts';
import { valueKindOf, type ValueKind } from '../../criteria/valueKinds.ts';
import type { Json } from '../../lib/json.ts';
import type { Field } from '../../model/records/data.ts';

const kindWords: Readonly<Record<ValueKind, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'yes or no',
  choice: 'one of its options',
  set: 'several of its options',
  date: 'a date',
};

/** What does not fit together in a comparison, as the end of a sentence that begins with its subject; null: nothing. */
export function mismatchOf(comparison: Comparison, field: Field | undefined): string | null {
  const operator = operators.find(comparison.operator);
  if (operator === undefined) return null;
  const kind = valueKindOf(comparison.subject, field?.fieldType);
  if (!operator.appliesTo.includes(kind))
    return `is ${kindWords[kind]}, so "${operator.label}" cannot be asked of it`;
  if (operandFits(operator, kind, comparison.value)) return null;
  return `is ${kindWords[kind]}, and what it is compared with is ${operandWords(operator)}`;
}

function operandWords({ operand }: Operator): string {
  return operand === 'range' ? 'not two of the kind' : operand === 'many' ? 'not a list of the kind' : 'not';
}

function operandFits({ operand }: Operator, kind: ValueKind, value: Json): boolean {
  const isOne = (each: Json) => valueFits(kind, each);
  switch (operand) {
    case 'none':
      return true;
    case 'one':
      return isOne(value);
    case 'many':
      // One value stands for a list of one; the empty list is complete, it only never holds.
      return Array.isArray(value) ? (value as readonly Json[]).every(isOne) : isOne(value);
    case 'range':
      return Array.isArray(value) && value.length === 2 && (value as readonly Json[]).every(isOne);
  }
}

function valueFits(kind: ValueKind, value: Json): boolean {
  switch (kind) {
    case 'number':
      return typeof value === 'number';
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
    default:
      return typeof value === 'string' && value !== '';
  }
}

/** A stay of no time at all, as a comparison: true the moment a stage is entered. */
export const justEntered: Comparison = {
  subject: { kind: 'timeInStage', unit: 'seconds' },
  operator: 'isLessThan',
  value: 1 / MS_PER.seconds,
};
