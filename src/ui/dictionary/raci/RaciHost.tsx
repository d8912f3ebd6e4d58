import { lazy, Suspense, useState } from 'react';
import { useShortcuts } from '../../hooks/useShortcuts.ts';

const RaciDialog = lazy(async () => ({ default: (await import('./RaciDialog.tsx')).RaciDialog }));

/** Shows who does what when the command asks for it. */
export function RaciHost() {
  const [open, setOpen] = useState(false);
  useShortcuts({ 'raci.show': () => setOpen(true) });
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <RaciDialog onClose={() => setOpen(false)} />
    </Suspense>
  );
}
