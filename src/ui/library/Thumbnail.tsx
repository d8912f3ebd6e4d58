import { useEffect, useState } from 'react';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { useServices } from '../hooks/services.ts';
import { sketchOf, type Sketch } from './sketchOf.ts';
import styles from './Thumbnail.module.css';

/** A blueprint in small: its stages in the colours of their teams. Nothing is drawn for one that cannot be read. */
export function Thumbnail({ blueprintId, revision }: { blueprintId: string; revision: number }) {
  const { library } = useServices();
  const [sketch, setSketch] = useState<Sketch | null>(null);
  useEffect(() => {
    let isGone = false;
    library
      .getState()
      .read(blueprintId)
      .then((blueprint: Blueprint) => {
        if (!isGone) setSketch(sketchOf(blueprint));
      })
      .catch(() => {
        // The card itself says enough; opening it will say what is wrong.
      });
    return () => {
      isGone = true;
    };
  }, [library, blueprintId, revision]);
  if (sketch === null) return null;
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
