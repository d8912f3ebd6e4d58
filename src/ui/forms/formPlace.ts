import { createContext, use } from 'react';
import type { FieldPath } from '../../core/model/changes.ts';
import type { RecordId } from '../../core/model/records.ts';

/** Where a form stands: in which records (the first is shown, all are changed), and at which member of them. */
export interface FormPlace {
  readonly ids: readonly RecordId[];
  readonly base: FieldPath;
}

export const FormPlaceContext = createContext<FormPlace | null>(null);

/** Where the form around this component stands. */
export function useFormPlace(): FormPlace {
  const place = use(FormPlaceContext);
  if (place === null) throw new Error('useFormPlace is used outside of a form.');
  return place;
}
