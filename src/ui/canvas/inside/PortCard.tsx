import type { NodeProps } from '@xyflow/react';
import { useServices } from '../../hooks/services.ts';
import type { PortNode } from '../toFlowNodes.ts';
import styles from './PortCard.module.css';

/** The end of a way that leads out of sight; a click goes to the stage there. */
export function PortCard({ data: { port } }: NodeProps<PortNode>) {
  const { view } = useServices();
  return (
    <div className={styles.place}>
      <button
        type="button"
        className={`${styles.port} nodrag nopan`}
        data-side={port.side}
        data-all={port.isForAll || undefined}
        title={port.isForAll ? `${port.words}, from every stage in here` : port.words}
        onClick={() => view.getState().seek(port.stageId)}
      >
        {port.words}
      </button>
    </div>
  );
}
