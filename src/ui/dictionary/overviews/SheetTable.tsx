import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import type { RecordId } from '../../../core/model/records.ts';
import { TextInput } from '../../controls/TextInput.tsx';
import { plainText } from '../sheet/plainText.ts';
import styles from './SheetTable.module.css';

/** One column of a table of records. */
export interface SheetColumn<Row> {
  readonly id: string;
  readonly label: string;
  /** What the rows are sorted by; a figure stands to the right. */
  readonly sortBy: (row: Row) => string | number;
  readonly show: (row: Row) => ReactNode;
  readonly isFigure?: boolean;
  /** What stands below it, over all rows. */
  readonly total?: ReactNode;
  /** How wide it is; absent: as wide as it has to be. */
  readonly width?: string;
}

// With fewer rows than this, searching is slower than looking.
const SEARCHED_FROM = 8;

/** All records of a kind: sorted by any column, searched, a row opens its record. The first column is its name. */
export function SheetTable<Row>({
  label,
  columns,
  rows,
  idOf,
  textOf,
  onOpen,
  children,
}: {
  label: string;
  columns: readonly SheetColumn<Row>[];
  rows: readonly Row[];
  idOf: (row: Row) => RecordId;
  /** Everything a search may find in a row. */
  textOf: (row: Row) => string;
  onOpen: (id: RecordId) => void;
  /** More to filter by, beside the search. */
  children?: ReactNode;
}) {
  const [sort, setSort] = useState<{ id: string; isDown: boolean } | null>(null);
  const [typed, setTyped] = useState('');
  const words = plainText(typed).split(/\s+/).filter(Boolean);
  const column = columns.find(({ id }) => id === sort?.id);
  const found = rows.filter((row) => {
    const text = words.length === 0 ? '' : plainText(textOf(row));
    return words.every((word) => text.includes(word));
  });
  const sorted = column === undefined ? found : found.toSorted((a, b) => compare(column, a, b));
  const shown = sort?.isDown === true ? sorted.toReversed() : sorted;
  return (
    <>
      {(rows.length >= SEARCHED_FROM || children !== undefined) && (
        <div className={styles.filters}>
          {rows.length >= SEARCHED_FROM && (
            <TextInput
              type="search"
              size="small"
              className={styles.filter ?? ''}
              aria-label={`Filter ${label.toLowerCase()}`}
              placeholder="Filter"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
          {children}
          {shown.length < rows.length && (
            <span className={styles.quiet} aria-live="polite">
              {shown.length} of {rows.length}
            </span>
          )}
        </div>
      )}
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              {columns.map(({ id, label: head, isFigure, width }) => {
                const isSorted = sort?.id === id;
                return (
                  <th
                    key={id}
                    scope="col"
                    aria-sort={isSorted ? (sort.isDown ? 'descending' : 'ascending') : undefined}
                    data-figure={isFigure || undefined}
                    style={width === undefined ? undefined : { width }}
                  >
                    <button
                      type="button"
                      className={styles.head}
                      onClick={() => setSort({ id, isDown: isSorted ? !sort.isDown : isFigure === true })}
                    >
                      {head}
                      {isSorted && (sort.isDown ? <ArrowDown size={11} /> : <ArrowUp size={11} />)}
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              // The button in the first cell is for keys; for the pointer the whole row is one.
              // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
              <tr key={idOf(row)} onClick={() => onOpen(idOf(row))}>
                {columns.map(({ id, show, isFigure }, place) =>
                  place === 0 ? (
                    <th key={id} scope="row">
                      <button type="button" className={styles.open}>
                        {show(row)}
                      </button>
                    </th>
                  ) : (
                    <td key={id} data-figure={isFigure || undefined}>
                      {show(row)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
          {columns.some(({ total }) => total !== undefined) && (
            <tfoot>
              <tr>
                {columns.map(({ id, total, isFigure }, place) =>
                  place === 0 ? (
                    <th key={id} scope="row">
                      {total ?? 'Together'}
                    </th>
                  ) : (
                    <td key={id} data-figure={isFigure || undefined}>
                      {total}
                    </td>
                  ),
                )}
              </tr>
            </tfoot>
          )}
        </table>
        {shown.length === 0 && <p className={styles.quiet}>Nothing here is called that.</p>}
      </div>
    </>
  );
}

function compare<Row>({ sortBy }: SheetColumn<Row>, a: Row, b: Row): number {
  const left = sortBy(a);
  const right = sortBy(b);
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), 'en', { sensitivity: 'base', numeric: true });
}
