import styles from './HandOffSeam.module.css';
import type { Route } from './routing/route.ts';
import type { TransitionFace } from './toFlowEdges.ts';

/** A seam in the colours of both teams where a lead changes hands. */
export function HandOffSeam({
  handOff,
  route,
  aside,
}: {
  handOff: NonNullable<TransitionFace['handOff']>;
  route: Route;
  aside: boolean;
}) {
  const { x, y, angle } = aside ? { ...route.quarter } : route.middle;
  return (
    <g transform={`translate(${x} ${y}) rotate(${angle})`} className={styles.seam}>
      <circle r="7" className={styles.ground} />
      <path d="M-0.75,-5 A5,5 0 0 0 -0.75,5 Z" className={styles.half} data-team={handOff.from ?? 'none'} />
      <path d="M0.75,-5 A5,5 0 0 1 0.75,5 Z" className={styles.half} data-team={handOff.to ?? 'none'} />
    </g>
  );
}
