import { lazy, Suspense, useState } from 'react';
import { Button } from '../controls/Button.tsx';

const KeepScenarioDialog = lazy(() =>
  import('./KeepScenarioDialog.tsx').then((m) => ({ default: m.KeepScenarioDialog })),
);

/** Offers to keep what has been edited as a scenario. */
export function KeepScenario() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        Keep as scenario…
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <KeepScenarioDialog onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
