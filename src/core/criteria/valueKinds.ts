import type { Subject } from './criterion.ts';

/** How a subject's values behave: it decides which operators fit and how a value is typed in. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'choice' | 'set' | 'date';

/** The types a field of the data dictionary may have, and how each behaves in a criterion. */
export const fieldTypes = {
  text: 'text',
  longText: 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
  number: 'number',
  currency: 'number',
  percent: 'number',
  boolean: 'boolean',
  choice: 'choice',
  multiChoice: 'set',
  date: 'date',
  dateTime: 'date',
} as const satisfies Readonly<Record<string, ValueKind>>;

export type FieldType = keyof typeof fieldTypes;

/** How the values of a subject behave; a field's own type must be given. */
export function valueKindOf(subject: Subject, fieldType: string | undefined): ValueKind {
  if (subject.kind === 'field')
    return (fieldTypes as Record<string, ValueKind>)[fieldType ?? 'text'] ?? 'text';
  return subject.kind === 'status' ? 'choice' : 'number';
}
