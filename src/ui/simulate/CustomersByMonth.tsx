import { byMonth, type MonthCount } from '../../core/analyse/byMonth.ts';
import { sayCount } from '../../core/lib/numberWords.ts';
import styles from './CustomersByMonth.module.css';

const WIDTH = 312;
const HEIGHT = 56;

/** New customers of each month of the run, as bars from the first month to the last. */
export function CustomersByMonth({
  counts,
  startDate,
  days,
}: {
  counts: readonly number[];
  startDate: string;
  days: number;
}) {
  const months = byMonth(counts, startDate, days);
  const most = Math.max(...months.map(({ count }) => count));
  const first = months[0];
  const last = months.at(-1);
  if (months.length < 2 || most === 0 || first === undefined || last === undefined) return null;
  const step = WIDTH / months.length;
  const busiest = months.findIndex(({ count }) => count === most);
  return (
    <section>
      <h3 className={styles.heading}>Customers a month</h3>
      <svg className={styles.picture} viewBox={`0 0 ${WIDTH} ${HEIGHT + 16}`} aria-hidden="true">
        {months.map((each, place) => {
          const height = Math.max(1, (each.count / most) * HEIGHT);
          return (
            <rect
              key={place}
              className={styles.bar}
              data-part={!each.isWhole || undefined}
              x={place * step}
              y={HEIGHT + 16 - height}
              width={Math.max(1, step - Math.min(4, step / 4))}
              height={height}
            >
              <title>{`${sayMonth(each)}: ${sayCount(each.count)}${each.isWhole ? '' : ' (not the whole month)'}`}</title>
            </rect>
          );
        })}
        <text
          className={styles.most}
          x={Math.min(WIDTH - 12, Math.max(12, (busiest + 0.5) * step - 2))}
          y={11}
          textAnchor="middle"
        >
          {sayCount(most)}
        </text>
      </svg>
      <p className="visually-hidden">
        {months.map((each) => `${sayMonth(each)}: ${each.count}`).join(', ')}.
      </p>
      <p className={styles.axis} aria-hidden="true">
        <span>{sayMonth(first)}</span>
        <span>{sayMonth(last)}</span>
      </p>
    </section>
  );
}

const format = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

function sayMonth({ year, month }: MonthCount): string {
  return format.format(Date.UTC(year, month - 1, 1));
}
