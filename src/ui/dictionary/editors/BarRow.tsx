import type { ClipboardEvent, KeyboardEvent } from 'react';
import { readFigure, writeFigure } from '../../forms/figures.ts';
import formStyles from '../../forms/Form.module.css';
import { InputProblem } from '../../forms/InputProblem.tsx';
import { pastedFigures } from '../../forms/pastedFigures.ts';
import { useDraftField } from '../../forms/useDraftField.ts';
import styles from './Editors.module.css';

/** A fixed row of figures, a bar above each; figures from a spreadsheet can be pasted into any of them. */
export function BarRow({
  label,
  names,
  values,
  onChange,
}: {
  label: string;
  names: readonly string[];
  values: readonly number[];
  onChange: (values: number[]) => string | null;
}) {
  const all = names.map((_, place) => values[place] ?? 0);
  const most = Math.max(...all, 1e-9);
  const paste = (event: ClipboardEvent, at: number) => {
    const figures = pastedFigures(event.clipboardData.getData('text/plain'));
    if (figures === null) return;
    event.preventDefault();
    // A whole row is the whole row, wherever it is pasted.
    const from = figures.length >= names.length ? 0 : at;
    onChange(all.map((each, place) => Math.max(0, figures[place - from] ?? each)));
  };
  return (
    <fieldset
      className={styles.bars}
      aria-label={label}
      style={{ gridTemplateColumns: `repeat(${names.length}, minmax(0, 1fr))` }}
      data-many={names.length > 12 || undefined}
    >
      {names.map((name, at) => (
        <Figure
          key={name}
          name={name}
          value={all[at]!}
          height={all[at]! / most}
          onChange={(next) => onChange(all.with(at, next))}
          onPaste={(event) => paste(event, at)}
        />
      ))}
    </fieldset>
  );
}

function Figure({
  name,
  value,
  height,
  onChange,
  onPaste,
}: {
  name: string;
  value: number;
  height: number;
  onChange: (value: number) => string | null;
  onPaste: (event: ClipboardEvent) => void;
}) {
  const draft = useDraftField<number | null>({
    value,
    write: writeFigure,
    read: (text) => readFigure(text, false),
    commit: (next) => onChange(next ?? 0),
  });
  return (
    <label className={styles.barFigure}>
      <span className={styles.barAbove} aria-hidden="true">
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
      <span className={styles.barName}>{name}</span>
      <InputProblem>{draft.problem}</InputProblem>
    </label>
  );
}

/** Enter goes to the next figure, as in a spreadsheet. */
function goOn(event: KeyboardEvent<HTMLInputElement>): void {
  const inputs = [...(event.currentTarget.closest('fieldset')?.querySelectorAll('input') ?? [])];
  const next = inputs[inputs.indexOf(event.currentTarget) + 1];
  next?.focus();
  next?.select();
}
