import { lazy, Suspense, useMemo, useRef, useState, type ReactNode } from 'react';
import type { RecordId, RecordType } from '../../core/model/records.ts';
import { OpenCompanyContext, type OpenCompany } from '../forms/openCompany.ts';

// The sheet is large and most visits never open it.
const CompanyDialog = lazy(() =>
  import('./CompanyDialog.tsx').then((module) => ({ default: module.CompanyDialog })),
);

/** Lets everything inside open the company sheet at a kind of record, or at one of them. */
export function CompanyProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ type: RecordType; id: RecordId | undefined } | null>(null);
  const cameFrom = useRef<Element | null>(null);
  const openCompany = useMemo<OpenCompany>(
    () => (type, id) => {
      cameFrom.current = document.activeElement;
      setShown({ type, id });
    },
    [],
  );
  return (
    <OpenCompanyContext value={openCompany}>
      {children}
      {shown !== null && (
        <Suspense fallback={null}>
          <CompanyDialog
            open
            onOpenChange={(open) => {
              if (open) return;
              setShown(null);
              // The focus goes back to where it came from, once the sheet lets go of it.
              requestAnimationFrame(() => {
                if (document.activeElement !== document.body && document.activeElement !== null) return;
                if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
              });
            }}
            start={shown.type}
            startId={shown.id}
          />
        </Suspense>
      )}
    </OpenCompanyContext>
  );
}
