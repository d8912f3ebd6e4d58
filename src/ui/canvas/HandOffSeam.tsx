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
        className={`${styles.seam} nopan`}
        onPointerEnter={() => setOpen(true)}
        onPointerLeave={() => setOpen(false)}
        onPointerUp={() => view.getState().seek(id, ['handOver'])}
      >
        <circle cx={x} cy={y} r="13" className={styles.reach} />
        <circle cx={x} cy={y} r="7" className={styles.ground} />
        <path d={halfDisc(x, y, angle, -1)} className={styles.half} data-team={handOff.from ?? 'none'} />
        <path d={halfDisc(x, y, angle, 1)} className={styles.half} data-team={handOff.to ?? 'none'} />
      </g>
      {isOpen && (
        <Suspense fallback={null}>
          <HandOffCard id={id} at={{ x, y }} />
        </Suspense>
      )}
    </>
  );
}

const RADIUS = 5;
const GAP = 0.75;

/**
 * Half a disc before (-1) or behind (1) the seam of a way that runs at this angle, in degrees. Its points are worked
 * out here because a transform would make each of hundreds of seams a layer of its own for the browser.
 */
function halfDisc(x: number, y: number, angle: number, side: -1 | 1): string {
  const turn = (angle * Math.PI) / 180;
  const along = { x: Math.cos(turn), y: Math.sin(turn) };
  const end = (across: number) => {
    const px = x + side * GAP * along.x - across * along.y;
    const py = y + side * GAP * along.y + across * along.x;
    return `${px.toFixed(2)},${py.toFixed(2)}`;
  };
  return `M${end(-RADIUS)} A${RADIUS},${RADIUS} 0 0 ${side === 1 ? 1 : 0} ${end(RADIUS)} Z`;
}
