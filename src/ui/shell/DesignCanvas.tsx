import { lazy, Suspense, useState } from 'react';
import { LifecycleCanvas } from '../canvas/LifecycleCanvas.tsx';
import type { CanvasOverlay } from '../canvas/overlay.ts';
import { useExperiments, useRuns, useWhatIf } from '../hooks/services.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import styles from './DesignView.module.css';

// There are none before something has been simulated: the diagram does not wait for them.
const DesignNumbers = lazy(() =>
  import('../numbers/DesignNumbers.tsx').then((m) => ({ default: m.DesignNumbers })),
);

/** The diagram that is worked on, with the numbers of the last run or of the edits beside what the cards say. */
export function DesignCanvas({ readOnly }: { readOnly: boolean }) {
  const [overlay, setOverlay] = useState<CanvasOverlay | null>(null);
  const hasRun = useRuns((state) => state.shown !== null || state.progress !== null);
  const hasResult = useWhatIf((state) => state.result !== null);
  const isEditing = useExperiments((state) => state.edited !== null);
  return (
    <div className={styles.canvas}>
      <LifecycleCanvas overlay={overlay} readOnly={readOnly} />
      {(hasRun || hasResult || isEditing || overlay !== null) && (
        <FaultBoundary>
          <Suspense fallback={null}>
            <DesignNumbers onOverlay={setOverlay} />
          </Suspense>
        </FaultBoundary>
      )}
    </div>
  );
}
