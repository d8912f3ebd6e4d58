import { useEffect } from 'react';
import type { RecordId } from '../../core/model/records.ts';
import { LifecycleCanvas } from '../canvas/LifecycleCanvas.tsx';
import { useServices } from '../hooks/services.ts';
import styles from './Present.module.css';

/** The whole diagram, with the stage that is spoken of set off. */
export function OverviewPage({ stageId }: { stageId: RecordId | null }) {
  const { view } = useServices();
  useEffect(() => {
    view.getState().select(stageId === null ? [] : [stageId]);
  }, [view, stageId]);
  return (
    <div className={styles.overview}>
      <LifecycleCanvas readOnly />
    </div>
  );
}
