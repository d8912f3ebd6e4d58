import { lazy, Suspense, useEffect, useState } from 'react';
import type { RecordId, RecordType } from '../../core/model/records.ts';
import { OpenCompanyContext } from '../forms/openCompany.ts';
import { hearCompany, openCompanyAt } from './openCompanyAt.ts';

const CompanyDialog = lazy(() =>
  import('../dictionary/CompanyDialog.tsx').then((m) => ({ default: m.CompanyDialog })),
);

/** Shows the company sheet when it is asked for from outside of the inspector. */
export function CompanyHost() {
  const [shown, setShown] = useState<{ type: RecordType; id: RecordId | undefined } | null>(null);
  useEffect(() => hearCompany((type, id) => setShown({ type, id })), []);
  if (shown === null) return null;
  return (
    <OpenCompanyContext value={openCompanyAt}>
      <Suspense fallback={null}>
        <CompanyDialog
          open
          onOpenChange={(open) => !open && setShown(null)}
          start={shown.type}
          startId={shown.id}
        />
      </Suspense>
    </OpenCompanyContext>
  );
}
