import type { KeyboardEvent } from 'react';
import { readFigure, writeFigure } from '../../forms/figures.ts';
import { InputProblem } from '../../forms/InputProblem.tsx';
import { useDraftField } from '../../forms/useDraftField.ts';
import styles from './SheetTable.module.css';

/** A figure in a cell of a grid: Enter and the arrows up and down go to the cells above and below. */
export function GridFigure({
  label,
  value,
  placeholder = '–',
  onChange,
}: {
  label: string;
  value: number | null;
  /** What stands there while it is empty. */
  placeholder?: string;
  onChange: (value: number | null) => string | null;
}) {
  const draft = useDraftField<number | null>({
    value,
    write: writeFigure,
    read: (text) => readFigure(text, true),
    commit: onChange,
  });
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        className={styles.gridFigure}
        placeholder={placeholder}
        {...draft.props}
        onKeyDown={(event) => {
          draft.props.onKeyDown(event);
          const by = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (by !== undefined) goToCell(event, by);
        }}
      />
      <InputProblem>{draft.problem}</InputProblem>
    </>
  );
}

function goToCell(event: KeyboardEvent<HTMLInputElement>, by: number): void {
  const cell = event.currentTarget.closest('td');
  const row = cell?.closest('tr');
  const rows = [...(row?.parentElement?.querySelectorAll('tr') ?? [])];
  const next = row === null || row === undefined ? undefined : rows[rows.indexOf(row) + by];
  const input = next?.cells[cell?.cellIndex ?? -1]?.querySelector('input');
  if (input === null || input === undefined) return;
  event.preventDefault();
  input.focus();
  input.select();
}
