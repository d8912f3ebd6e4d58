import { createContext, use, type ComponentType } from 'react';
import type { FormField } from './formField.ts';

/** What draws the fields of an item inside a field: the form itself, given this way so that no file is in a circle. */
export const NestedFieldsContext = createContext<ComponentType<{ fields: readonly FormField[] }> | null>(
  null,
);

/** The component that draws fields inside of a field. */
export function useNestedFields(): ComponentType<{ fields: readonly FormField[] }> {
  const Fields = use(NestedFieldsContext);
  if (Fields === null) throw new Error('useNestedFields is used outside of a form.');
  return Fields;
}
