import { useMemo, type ReactNode } from 'react';
import type { RecordId } from '../../core/model/records.ts';
import { FormPlaceContext } from '../forms/formPlace.ts';

/** Lets single inputs stand anywhere in text: they edit the given records. */
export function FormHere({ ids, children }: { ids: readonly RecordId[]; children: ReactNode }) {
  const key = ids.join(' ');
  // The key stands for the list, which is a new object on every rendering.
  // oxlint-disable-next-line react/exhaustive-deps
  const place = useMemo(() => ({ ids, base: [] }), [key]);
  return <FormPlaceContext value={place}>{children}</FormPlaceContext>;
}
