import { createContext, use, type ReactNode } from 'react';
import type { FormField } from './formField.ts';

/** Draws the fields of an item inside a field. */
export type DrawFields = (fields: readonly FormField[]) => ReactNode;

/** The form hands itself down this way, so that no file is in a circle. */
export const NestedFieldsContext = createContext<DrawFields | null>(null);

/** What draws fields inside of a field. */
export function useNestedFields(): DrawFields {
  const draw = use(NestedFieldsContext);
  if (draw === null) throw new Error('useNestedFields is used outside of a form.');
  return draw;
}
