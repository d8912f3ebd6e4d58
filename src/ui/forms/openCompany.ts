import { createContext, use } from 'react';
import type { RecordId, RecordType } from '../../core/model/records.ts';

/** Opens the sheet in which the records that stages refer to are kept. */
export type OpenCompany = (type: RecordType, id?: RecordId) => void;

export const OpenCompanyContext = createContext<OpenCompany | null>(null);

const keptThere: Partial<Record<RecordType, string>> = {
  team: 'Edit teams…',
  calendar: 'Edit calendars…',
  tool: 'Edit tools…',
  phase: 'Edit phases…',
  field: 'Edit fields…',
  status: 'Edit statuses…',
  reasonList: 'Edit reason lists…',
};

/** The last line of a list of records: the way to where they are kept; undefined where there is none from here. */
export function useManage(
  type: RecordType,
  id?: RecordId,
): { readonly label: string; readonly onSelect: () => void } | undefined {
  const open = use(OpenCompanyContext);
  const label = keptThere[type];
  return open === null || label === undefined ? undefined : { label, onSelect: () => open(type, id) };
}
