import type { ClipboardEvent, KeyboardEvent } from 'react';
import { readFigure, writeFigure } from '../../forms/figures.ts';
import formStyles from '../../forms/Form.module.css';
import { InputProblem } from '../../forms/InputProblem.tsx';
import { pastedFigures } from '../../forms/pastedFigures.ts';
import { monthNames } from '../../forms/sharedFields.ts';
import { useDraftField } from '../../forms/useDraftField.ts';
import styles from './Editors.module.css';

/** Twelve months in a row, a bar above each; figures from a spreadsheet can be pasted into any of them. */
export function MonthRow({
  label,
  leads,
  onChange,
}: {
  label: string;
  leads: readonly number[];
  onChange: (leads: number[]) => string | null;
}) {
  const most = Math.max(...leads, 1);
  const paste = (event: ClipboardEvent, month: number) => {
    const figures = pastedFigures(event.clipboardData.getData('text/plain'));
    if (figures === null) return;
    event.preventDefault();
    // A whole year is a whole year, wherever it is pasted.
    const from = figures.length >= 12 ? 0 : month;
    onChange(leads.map((each, place) => Math.max(0, figures[place - from] ?? each)));
  };
  return (
    <fieldset className={styles.months} aria-label={label}>
      {monthNames.map((name, month) => (
        <Month
          key={name}
          name={name}
          leads={leads[month] ?? 0}
          height={(leads[month] ?? 0) / most}
          onChange={(next) => onChange(leads.map((each, place) => (place === month ? next : each)))}
          onPaste={(event) => paste(event, month)}
        />
      ))}
    </fieldset>
  );
}

function Month({
  name,
  leads,
  height,
  onChange,
  onPaste,
}: {
  name: string;
  leads: number;
  height: number;
  onChange: (leads: number) => string | null;
  onPaste: (event: ClipboardEvent) => void;
}) {
  const draft = useDraftField<number | null>({
    value: leads,
    write: writeFigure,
    read: (text) => readFigure(text, false),
    commit: (next) => onChange(next ?? 0),
  });
  return (
    <label className={styles.month}>
      <span className={styles.monthBar} aria-hidden="true">
        <span style={{ height: `${height * 100}%` }} />
      </span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={formStyles.line}
        {...draft.props}
        onPaste={onPaste}
        onKeyDown={(event) => {
          draft.props.onKeyDown(event);
          if (event.key === 'Enter') goOn(event);
        }}
      />
      <span className={styles.monthName}>{name}</span>
      <InputProblem>{draft.problem}</InputProblem>
    </label>
  );
}

/** Enter goes to the next month, as in a spreadsheet. */
function goOn(event: KeyboardEvent<HTMLInputElement>): void {
  const inputs = [...(event.currentTarget.closest('fieldset')?.querySelectorAll('input') ?? [])];
  const next = inputs[inputs.indexOf(event.currentTarget) + 1];
  next?.focus();
  next?.select();
}
