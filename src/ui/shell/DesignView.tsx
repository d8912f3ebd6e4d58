import { LifecycleCanvas } from '../canvas/LifecycleCanvas.tsx';
import { Inspector } from '../inspector/Inspector.tsx';
import { useDocument } from '../hooks/services.tsx';
import { FaultBoundary } from './FaultBoundary.tsx';
import styles from './DesignView.module.css';

/** The diagram, and the conversation about what is selected in it. */
export function DesignView() {
  const isLocked = useDocument((state) => state.readOnlyReason !== null);
  return (
    <div className={styles.design}>
      <FaultBoundary>
        <LifecycleCanvas readOnly={isLocked} />
      </FaultBoundary>
      <div className={styles.inspector}>
        <FaultBoundary>
          <Inspector />
        </FaultBoundary>
      </div>
    </div>
  );
}
