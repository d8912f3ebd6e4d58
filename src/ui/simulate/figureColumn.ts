import type { MetricUnit } from '../../core/metrics/metric.ts';
import type { MeasureColumn } from './MeasureTable.tsx';
import type { MeasuredPart, RunFigures } from './runFigures.ts';
import { sayFigure, sayHalfWidth } from './sayFigure.ts';

/** What the columns of one table have in common. */
export interface FiguresOfRows<Row> {
  readonly figures: RunFigures;
  readonly part: MeasuredPart;
  readonly idOf: (row: Row) => string;
  readonly currency: string;
}

/** A column of one measure, said by its unit, with how sure it is. */
export function figureColumn<Row extends object>(
  { figures, part, idOf, currency }: FiguresOfRows<Row>,
  measure: keyof Row & string,
  unit: MetricUnit,
  label: string,
  more: Pick<MeasureColumn<Row>, 'tone' | 'bar' | 'formula'> = {},
): MeasureColumn<Row> {
  const valueOf = (row: Row) => Number(row[measure]);
  return {
    id: measure,
    label,
    say: (row) => sayFigure(valueOf(row), unit, currency),
    sayHalfWidth(row) {
      const interval = figures.interval(part, idOf(row), measure);
      return interval === null ? '' : sayHalfWidth(interval, unit, currency);
    },
    tone: (row) => (!valueOf(row) && unit !== 'duration' ? 'none' : undefined),
    ...more,
  };
}

/** The columns that say something of any row: money that nobody has given is no column of dashes. */
export function withData<Row extends object>(
  columns: readonly MeasureColumn<Row>[],
  rows: readonly Row[],
): readonly MeasureColumn<Row>[] {
  return columns.filter(({ id }) =>
    rows.some((row) => {
      const value = (row as Readonly<Record<string, unknown>>)[id];
      return typeof value === 'number' && Number.isFinite(value) && value !== 0;
    }),
  );
}
