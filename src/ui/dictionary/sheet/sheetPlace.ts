import { createContext, use } from 'react';
import type { FieldPath } from '../../../core/model/changes.ts';
import type { RecordId, RecordType } from '../../../core/model/records.ts';

/** What stands open in the sheet, and the ways to go on from there. */
export interface SheetPlace {
  /** Opens a kind, and one of its records if one is named. */
  readonly open: (type: RecordType, id?: RecordId) => void;
  /** Closes the sheet and brings a record of the diagram into sight. */
  readonly flyTo: (id: RecordId, path?: FieldPath) => void;
}

export const SheetPlaceContext = createContext<SheetPlace | null>(null);

/** The sheet around this component. */
export function useSheet(): SheetPlace {
  const sheet = use(SheetPlaceContext);
  if (sheet === null) throw new Error('useSheet is used outside of the company sheet.');
  return sheet;
}
