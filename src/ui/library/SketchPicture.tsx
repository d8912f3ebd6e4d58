import type { Sketch } from './sketchOf.ts';
import styles from './Thumbnail.module.css';

/** A blueprint in small, drawn: cards in the colours of their teams, and the ways between them. */
export function SketchPicture({ sketch }: { sketch: Sketch }) {
  return (
    <svg className={styles.sketch} viewBox={sketch.viewBox} aria-hidden="true">
      {sketch.ways.map(({ id, d, isQuiet }) => (
        <path key={id} d={d} className={styles.way} data-quiet={isQuiet || undefined} />
      ))}
      {sketch.cards.map(({ id, x, y, width, height, team }) => (
        <g key={id} data-team={team ?? 'none'}>
          <rect x={x} y={y} width={width} height={height} rx="14" className={styles.card} />
          <rect x={x} y={y + 16} width="14" height={height - 32} className={styles.team} />
        </g>
      ))}
    </svg>
  );
}
