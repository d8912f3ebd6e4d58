import { createContext, type ComponentType } from 'react';
import type { FormField } from './formField.ts';

/** Edits one member of a record in a way of its own. */
export type FieldEditor = ComponentType<{ readonly field: FormField; readonly controlId: string }>;

/** The editors a form may use instead of the inputs of its fields, by the names in which fields ask for them. */
export const FieldEditorsContext = createContext<Readonly<Record<string, FieldEditor>>>({});
