import type { Json } from '../lib/json.ts';
import type { Comparison, Subject } from './criterion.ts';
import type { Operator } from './operator.ts';
import { operators } from './operators/registry.ts';
import type { ValueKind } from './valueKinds.ts';

/** The operator people mean most often when they ask about such a value. */
const usual: Readonly<Record<ValueKind, string>> = {
  text: 'is',
  number: 'isAtLeast',
  boolean: 'is',
  choice: 'isOneOf',
  set: 'includesAny',
  date: 'isAfter',
};

/** The operators that fit a kind of value. */
export function operatorsFor(kind: ValueKind): readonly Operator[] {
  return operators.all.filter(({ appliesTo }) => appliesTo.includes(kind));
}

/** A comparison to begin with: the usual operator and a value that fits it; `first` is the first that can be chosen. */
export function newComparison(subject: Subject, kind: ValueKind, first?: Json): Comparison {
  const operator = operators.find(usual[kind]) ?? operatorsFor(kind)[0]!;
  return { subject, operator: operator.id, value: firstValue(operator, kind, first) };
}

/** The same question about something else: operator and value stay where they still fit. */
export function withSubject(
  comparison: Comparison,
  subject: Subject,
  from: ValueKind,
  to: ValueKind,
  first?: Json,
): Comparison {
  const operator = operators.find(comparison.operator);
  if (operator === undefined || !operator.appliesTo.includes(to)) return newComparison(subject, to, first);
  const keeps =
    from === to && (to === 'number' || to === 'date' || to === 'boolean' || operator.operand === 'none');
  return {
    subject,
    operator: operator.id,
    value: keeps ? comparison.value : firstValue(operator, to, first),
  };
}

/** The same subject with another operator: the value stays where it means the same to both. */
export function withOperator(
  comparison: Comparison,
  next: Operator,
  kind: ValueKind,
  first?: Json,
): Comparison {
  const before = operators.find(comparison.operator)?.operand;
  const { subject, value } = comparison;
  if (before === next.operand) return { subject, operator: next.id, value };
  if (before === 'one' && next.operand === 'many') return { subject, operator: next.id, value: [value] };
  if (before === 'many' && next.operand === 'one' && Array.isArray(value) && value.length > 0)
    return { subject, operator: next.id, value: (value as readonly Json[])[0]! };
  return { subject, operator: next.id, value: firstValue(next, kind, first) };
}

function firstValue({ operand, initial }: Operator, kind: ValueKind, first: Json | undefined): Json {
  if (operand === 'many') return first === undefined || kind === 'text' || kind === 'number' ? [] : [first];
  if (operand !== 'one') return initial;
  if (kind === 'boolean') return true;
  if (kind === 'number') return typeof initial === 'number' ? initial : 0;
  return first ?? initial;
}
