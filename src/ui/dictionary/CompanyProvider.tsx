import { useMemo, useState, type ReactNode } from 'react';
import type { RecordId, RecordType } from '../../core/model/records.ts';
import { OpenCompanyContext, type OpenCompany } from '../forms/openCompany.ts';
import { CompanyDialog } from './CompanyDialog.tsx';

/** Lets everything inside open the company sheet at a kind of record, or at one of them. */
export function CompanyProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ type: RecordType; id: RecordId | undefined } | null>(null);
  const openCompany = useMemo<OpenCompany>(() => (type, id) => setShown({ type, id }), []);
  return (
    <OpenCompanyContext value={openCompany}>
      {children}
      {shown !== null && (
        <CompanyDialog
          open
          onOpenChange={(open) => !open && setShown(null)}
          start={shown.type}
          startId={shown.id}
        />
      )}
    </OpenCompanyContext>
  );
}
