import type { ReactNode } from 'react';
import styles from './MeasureTable.module.css';

/** One column of a table of measures. */
export interface MeasureColumn<Row> {
  readonly id: string;
  /** What stands above it, below the heading of its group. */
  readonly label: string;
  /** Its whole name, for those who hear it: nobody hears what it stands under. */
  readonly spoken?: string;
  /** How it is computed. */
  readonly formula?: string;
  readonly say: (row: Row) => string;
  /** How sure it is, quietly beside it; empty: the run does not say. */
  readonly sayHalfWidth?: (row: Row) => string;
  readonly tone?: (row: Row) => 'none' | 'late' | undefined;
  /** A bar before the figure, 0 to 1. */
  readonly bar?: (row: Row) => number;
}

/** Columns that are read together; without a label nothing stands above them. */
export interface MeasureColumns<Row> {
  readonly label: string;
  readonly columns: readonly MeasureColumn<Row>[];
}

/** A row of figures for each of the things that were measured. */
export function MeasureTable<Row>({
  label,
  firstHead,
  groups,
  rows,
  idOf,
  head,
  isNested,
  teamOf,
}: {
  label: string;
  /** What the rows are: "Stage". */
  firstHead: string;
  groups: readonly MeasureColumns<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => string;
  head: (row: Row) => ReactNode;
  isNested?: (row: Row) => boolean;
  /** The colour of a team, for bars. */
  teamOf?: (row: Row) => number | null;
}) {
  const isGrouped = groups.some((group) => group.label !== '');
  const columns = groups.flatMap((group) =>
    group.columns.map((column, place) => ({ ...column, isFirst: isGrouped && place === 0 })),
  );
  return (
    // It scrolls, so the keys must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table} data-grouped={isGrouped || undefined}>
        <thead>
          <tr>
            <th scope="col" rowSpan={isGrouped ? 2 : 1}>
              {firstHead}
            </th>
            {isGrouped
              ? groups.map((group) => (
                  <th
                    key={group.label}
                    scope="colgroup"
                    colSpan={group.columns.length}
                    className={styles.group}
                    data-first
                  >
                    {group.label}
                  </th>
                ))
              : columns.map((column) => <ColumnHead key={column.id} column={column} />)}
          </tr>
          {isGrouped && (
            <tr>
              {columns.map((column) => (
                <ColumnHead key={column.id} column={column} isFirst={column.isFirst} />
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={idOf(row)}
              data-nested={isNested?.(row) || undefined}
              data-team={teamOf === undefined ? undefined : (teamOf(row) ?? 'none')}
            >
              <th scope="row">{head(row)}</th>
              {columns.map((column) => (
                <Cell key={column.id} column={column} row={row} isFirst={column.isFirst} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ColumnHead<Row>({
  column: { label, spoken, formula },
  isFirst = false,
}: {
  column: MeasureColumn<Row>;
  isFirst?: boolean;
}) {
  return (
    <th scope="col" title={formula} data-first={isFirst || undefined}>
      {spoken === undefined ? (
        label
      ) : (
        <>
          <span className="visually-hidden">{spoken}</span>
          <span aria-hidden="true">{label}</span>
        </>
      )}
    </th>
  );
}

function Cell<Row>({ column, row, isFirst }: { column: MeasureColumn<Row>; row: Row; isFirst: boolean }) {
  const sure = column.sayHalfWidth?.(row) ?? '';
  const value = column.bar?.(row) ?? NaN;
  const share = Number.isFinite(value) ? value : 0;
  const figure = (
    <>
      {column.say(row)}
      {sure !== '' && <span className={styles.sure}> {sure}</span>}
    </>
  );
  return (
    <td data-first={isFirst || undefined} data-tone={column.tone?.(row)}>
      {column.bar === undefined ? (
        figure
      ) : (
        <span className={styles.barred}>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${Math.min(100, Math.max(0, share * 100))}%` }} />
          </span>
          <span>{figure}</span>
        </span>
      )}
    </td>
  );
}
