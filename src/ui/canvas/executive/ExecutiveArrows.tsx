import { sayCount } from '../../../core/lib/numberWords.ts';
import { roundedPath, type DrawnArrow } from './arrowPaths.ts';
import type { ExecutiveFigures } from './executiveFigures.ts';
import type { ExecutiveScene } from './executiveScene.ts';
import styles from './ExecutiveArrows.module.css';

/** The arrows between the boxes; in a run as thick as many leads went, with their number. */
export function ExecutiveArrows({
  arrows,
  scene,
  figures,
  height,
}: {
  arrows: readonly DrawnArrow[];
  scene: ExecutiveScene;
  figures: ExecutiveFigures | null;
  height: number;
}) {
  const counts = figures?.arrows ?? [];
  const busiest = Math.max(1, ...counts);
  return (
    <svg className={styles.arrows} style={{ height }} aria-hidden="true">
      {arrows.map(({ arrow, points, label }) => {
        const count = counts[scene.arrows.indexOf(arrow)] ?? NaN;
        const isOnward = arrow.kind === 'onward';
        const weight = Number.isFinite(count) ? count / busiest : 0;
        return (
          <g key={`${arrow.from} ${arrow.to}`} className={styles.arrow} data-kind={arrow.kind}>
            <path
              d={roundedPath(points)}
              markerEnd={`url(#stagecraft-arrow-${isOnward ? 'loud' : 'quiet'})`}
              strokeWidth={(isOnward ? 2.5 : 1.25) + (isOnward ? 4 : 2.5) * weight}
            />
            {count > 0 && (
              <text
                x={label.x}
                y={label.y}
                className={styles.count}
                textAnchor={isOnward ? 'middle' : 'start'}
              >
                {sayCount(count)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
