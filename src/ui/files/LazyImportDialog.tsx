import { lazy, Suspense } from 'react';
import type { Refusal } from './ImportDialog.tsx';

const ImportDialog = lazy(() => import('./ImportDialog.tsx').then((m) => ({ default: m.ImportDialog })));

/** The refusal of a file, when there is one: hardly anybody ever sees it. */
export function LazyImportDialog({ refusal, onClose }: { refusal: Refusal | null; onClose: () => void }) {
  if (refusal === null) return null;
  return (
    <Suspense fallback={null}>
      <ImportDialog refusal={refusal} onClose={onClose} />
    </Suspense>
  );
}
