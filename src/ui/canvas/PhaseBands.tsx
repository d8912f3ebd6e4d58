import type { Rect } from './geometry.ts';
import type { PhaseBand } from './phaseBands.ts';
import styles from './PhaseBands.module.css';
import { OnPage } from './CanvasLayers.tsx';

/** The phases behind their stages; a double click on a name writes it. */
export function PhaseBands({ bands, readOnly }: { bands: readonly PhaseBand[]; readOnly: boolean }) {
  return (
    <OnPage>
      {bands.map(({ key, rect, isTinted }) => (
        <div key={key} className={styles.band} data-tinted={isTinted || undefined} style={placed(rect)} />
      ))}
      {/* Over the lines: ways may pass behind a name, never through it. */}
      {bands.map(({ key, phase, rect }) => (
        <div key={key} className={styles.heading} style={placed({ ...rect, height: HEADING })}>
          <span className={styles.name} data-phase={readOnly ? undefined : key}>
            {phase.name}
          </span>
          <span className={styles.subtitle}>{phase.subtitle}</span>
        </div>
      ))}
    </OnPage>
  );
}

const HEADING = 48;

function placed({ x, y, width, height }: Rect) {
  return { transform: `translate(${x}px, ${y}px)`, width, height };
}
