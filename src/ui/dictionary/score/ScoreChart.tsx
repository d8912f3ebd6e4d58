import styles from './Score.module.css';

/** One line of a chart over days. */
export interface ScoreLine {
  readonly id: string;
  readonly name: string;
  readonly values: readonly number[];
}

const WIDTH = 360;
const HEIGHT = 168;
const LEFT = 30;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 20;

/** Lines over the days after a lead came; one of them stands out, the others tell where it lies. */
export function ScoreChart({
  title,
  lines,
  chosenId,
  say,
  level,
  onPoint,
}: {
  title: string;
  lines: readonly ScoreLine[];
  chosenId: string | null;
  /** A value on the axis in words. */
  say: (value: number) => string;
  /** A level to reach, drawn across with its name. */
  level?: { readonly value: number; readonly name: string } | undefined;
  onPoint: (id: string) => void;
}) {
  const days = Math.max((lines[0]?.values.length ?? 1) - 1, 1);
  const highest = Math.max(...lines.flatMap(({ values }) => [...values]), level?.value ?? 0, 1e-6);
  const step = stepOf(highest);
  const top = Math.ceil(highest / step - 1e-9) * step;
  const x = (day: number) => LEFT + (day / days) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => TOP + (1 - Math.max(value, 0) / top) * (HEIGHT - TOP - BOTTOM);
  const ticks = Array.from({ length: Math.round(top / step) + 1 }, (_, place) => place * step);
  const drawn = [...lines.filter(({ id }) => id !== chosenId), ...lines.filter(({ id }) => id === chosenId)];
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>{title}</figcaption>
      {/* The table beside it tells the same to those who do not see. */}
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {ticks.map((value) => (
          <g key={value}>
            <line x1={LEFT} x2={WIDTH - RIGHT} y1={y(value)} y2={y(value)} className={styles.grid} />
            <text x={LEFT - 5} y={y(value) + 3} textAnchor="end">
              {say(value)}
            </text>
          </g>
        ))}
        {[0, 30, 60, 90, 120, 150, 180]
          .filter((day) => day <= days)
          .map((day) => (
            <text
              key={day}
              x={x(day)}
              y={HEIGHT - 5}
              textAnchor={day === 0 ? 'start' : day === days ? 'end' : 'middle'}
            >
              {day === 0 ? 'day 0' : day}
            </text>
          ))}
        {level !== undefined && (
          <>
            <line
              x1={LEFT}
              x2={WIDTH - RIGHT}
              y1={y(level.value)}
              y2={y(level.value)}
              className={styles.level}
            />
            <text x={WIDTH - RIGHT} y={y(level.value) - 4} textAnchor="end" className={styles.levelName}>
              {level.name}
            </text>
          </>
        )}
        {drawn.map(({ id, values }) => (
          <path
            key={id}
            className={styles.line}
            data-chosen={id === chosenId || undefined}
            d={`M${values.map((value, day) => `${x(day).toFixed(1)} ${y(value).toFixed(1)}`).join('L')}`}
            onPointerEnter={() => onPoint(id)}
          />
        ))}
      </svg>
    </figure>
  );
}

/** A round distance between lines of the grid, so that there are three to six of them. */
function stepOf(highest: number): number {
  const rough = highest / 4;
  let power = 1;
  while (power > rough) power /= 10;
  while (power * 10 <= rough) power *= 10;
  return [1, 2, 5, 10].map((each) => each * power).find((each) => each >= rough) ?? rough;
}
