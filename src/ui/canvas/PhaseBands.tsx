import { ViewportPortal } from '@xyflow/react';
import type { PhaseBand } from './phaseBands.ts';
import styles from './PhaseBands.module.css';

/** The phases behind their stages. */
export function PhaseBands({ bands }: { bands: readonly PhaseBand[] }) {
  return (
    <ViewportPortal>
      {bands.map(({ key, phase, rect, isTinted }) => (
        <div
          key={key}
          className={styles.band}
          data-tinted={isTinted || undefined}
          style={{
            transform: `translate(${rect.x}px, ${rect.y}px)`,
            width: rect.width,
            height: rect.height,
          }}
        >
          <span className={styles.name}>{phase.name}</span>
          <span className={styles.subtitle}>{phase.subtitle}</span>
        </div>
      ))}
    </ViewportPortal>
  );
}
