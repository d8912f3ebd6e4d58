import { Plus } from 'lucide-react';
import { readFigure, writeFigure } from '../figures.ts';
import styles from '../Form.module.css';
import { InputProblem } from '../InputProblem.tsx';
import { useDraftField } from '../useDraftField.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** A fixed row of figures: twelve months, seven days, twenty-four hours. */
export function FiguresField({ field, input }: InputProps<'figures'>) {
  const { value, commit } = useMember(field.path);
  const figures = Array.isArray(value) ? (value as readonly number[]) : [];
  if (figures.length === 0 && input.none !== undefined)
    return (
      <button type="button" className={styles.add} onClick={() => commit(input.labels.map(() => 1))}>
        <Plus size={13} /> {input.none}
      </button>
    );
  return (
    <>
      <fieldset className={styles.figures} aria-label={field.label}>
        {input.labels.map((label, index) => (
          <Figure
            key={label}
            label={label}
            value={figures[index] ?? 0}
            onChange={(next) =>
              commit(input.labels.map((_, place) => (place === index ? next : (figures[place] ?? 0))))
            }
          />
        ))}
      </fieldset>
      {input.none !== undefined && (
        <button type="button" className={styles.add} onClick={() => commit([])}>
          Back to: {input.none}
        </button>
      )}
    </>
  );
}

function Figure({
  label,
  value,
  onChange,
}: {
  label: string;
  value: number;
  onChange: (value: number) => string | null;
}) {
  const draft = useDraftField<number | null>({
    value,
    write: writeFigure,
    read: (text) => readFigure(text, false),
    commit: (next) => onChange(next ?? 0),
  });
  return (
    <label>
      {label}
      <input type="text" inputMode="decimal" autoComplete="off" className={styles.line} {...draft.props} />
      <InputProblem>{draft.problem}</InputProblem>
    </label>
  );
}
