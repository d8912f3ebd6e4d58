import { lazy, Suspense } from 'react';
import { useDocument } from '../hooks/services.ts';
import { FaultBoundary } from './FaultBoundary.tsx';
import { DesignCanvas } from './DesignCanvas.tsx';
import styles from './DesignView.module.css';

// The diagram is what one waits for; the conversation about it may come a moment later.
const Inspector = lazy(() => import('../inspector/Inspector.tsx').then((m) => ({ default: m.Inspector })));

/** The diagram, and the conversation about what is selected in it. */
export function DesignView() {
  const isLocked = useDocument((state) => state.readOnlyReason !== null);
  return (
    <div className={styles.design}>
      <FaultBoundary>
        <DesignCanvas readOnly={isLocked} />
      </FaultBoundary>
      <div className={styles.inspector}>
        <FaultBoundary>
          <Suspense fallback={null}>
            <Inspector />
          </Suspense>
        </FaultBoundary>
      </div>
    </div>
  );
}
