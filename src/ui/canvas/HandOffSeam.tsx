import { lazy, Suspense, useState } from 'react';
import { useServices } from '../hooks/services.ts';
import styles from './HandOffSeam.module.css';
import type { Route } from './routing/route.ts';
import type { TransitionFace } from './toFlowEdges.ts';

const HandOffCard = lazy(() =>
  import('./hand-off/HandOffCard.tsx').then((m) => ({ default: m.HandOffCard })),
);

/** A seam in the colours of both teams where a lead changes hands; it shows what is handed over, and leads there. */
export function HandOffSeam({
  id,
  handOff,
  route,
  aside,
}: {
  id: string;
  handOff: NonNullable<TransitionFace['handOff']>;
  route: Route;
  aside: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  const { view } = useServices();
  const { x, y, angle } = aside ? route.quarter : route.middle;
  return (
    <>
      <g
        transform={`translate(${x} ${y}) rotate(${angle})`}
        className={`${styles.seam} nopan`}
        onPointerEnter={() => setOpen(true)}
        onPointerLeave={() => setOpen(false)}
        onPointerUp={() => view.getState().seek(id, ['handOver'])}
      >
        <circle r="13" className={styles.reach} />
        <circle r="7" className={styles.ground} />
        <path d="M-0.75,-5 A5,5 0 0 0 -0.75,5 Z" className={styles.half} data-team={handOff.from ?? 'none'} />
        <path d="M0.75,-5 A5,5 0 0 1 0.75,5 Z" className={styles.half} data-team={handOff.to ?? 'none'} />
      </g>
      {isOpen && (
        <Suspense fallback={null}>
          <HandOffCard id={id} at={{ x, y }} />
        </Suspense>
      )}
    </>
  );
}
