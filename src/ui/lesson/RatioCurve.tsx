import styles from './Lesson.module.css';
import { sayAmount } from './lessonWords.ts';

/** A ratio of the two rates, and the MQLs that are needed in all. */
export interface RatioPoint {
  readonly ratio: number;
  readonly total: number;
}

const WIDTH = 560;
const HEIGHT = 220;
const LEFT = 44;
const RIGHT = 16;
const TOP = 18;
const BOTTOM = 34;

/** MQLs needed in all over how many times as likely a hand-raiser is to book a meeting; two points stand out. */
export function RatioCurve({
  points,
  before,
  highest,
  own,
  chosen,
}: {
  points: readonly RatioPoint[];
  /** MQLs of before: the line from which the curve rises. */
  before: number;
  /** What there must at least be room for, so that a flatter curve is seen to be flatter. */
  highest: number;
  /** That of the blueprint; null where it is not on the chart. */
  own: RatioPoint | null;
  chosen: RatioPoint;
}) {
  const least = points[0]?.ratio ?? 1;
  const last = points.at(-1)?.ratio ?? 2;
  const top = Math.max(...points.map(({ total }) => total), highest) * 1.08;
  const step = before * Math.max(1, Math.ceil(top / before / 6));
  const ticks = Array.from({ length: Math.floor(top / step) + 1 }, (_, place) => place * step);
  const x = (ratio: number) => LEFT + ((ratio - least) / (last - least)) * (WIDTH - LEFT - RIGHT);
  const y = (total: number) => TOP + (1 - total / top) * (HEIGHT - TOP - BOTTOM);
  const path = points.map(({ ratio, total }) => `${x(ratio).toFixed(1)} ${y(total).toFixed(1)}`).join('L');
  return (
    <figure className={styles.chart}>
      <figcaption>
        MQLs needed in all, by how many times likelier a hand-raiser is to book a meeting
      </figcaption>
      {/* The table of the same numbers follows for those who do not see. */}
      <svg className={styles.curve} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {ticks.map((value) => (
          <g key={value}>
            <line
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={y(value)}
              y2={y(value)}
              className={value === 0 ? styles.axis : styles.grid}
            />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {sayAmount(value)}
            </text>
          </g>
        ))}
        {points
          .filter(({ ratio }) => ratio % 2 === 0)
          .map(({ ratio }) => (
            <text key={ratio} x={x(ratio)} y={HEIGHT - BOTTOM + 18} textAnchor="middle">
              {ratio}×
            </text>
          ))}
        <path d={`M${path}`} className={styles.line} />
        {own !== null && <Point at={own} x={x(own.ratio)} y={y(own.total)} kind="own" last={WIDTH - RIGHT} />}
        <Point at={chosen} x={x(chosen.ratio)} y={y(chosen.total)} kind="chosen" last={WIDTH - RIGHT} />
      </svg>
    </figure>
  );
}

function Point({
  at,
  x,
  y,
  kind,
  last,
}: {
  at: RatioPoint;
  x: number;
  y: number;
  kind: 'own' | 'chosen';
  last: number;
}) {
  return (
    <g data-kind={kind} className={styles.point}>
      <line x1={x} x2={x} y1={y} y2={HEIGHT - BOTTOM} />
      <circle cx={x} cy={y} r={kind === 'chosen' ? 5.5 : 4} />
      <text x={Math.min(x - 8, last - 30)} y={y - 9} textAnchor="end">
        {sayAmount(at.total)}
      </text>
    </g>
  );
}
