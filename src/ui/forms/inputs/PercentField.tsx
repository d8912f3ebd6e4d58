import { readPercent, writePercent } from '../figures.ts';
import styles from '../Form.module.css';
import { InputProblem } from '../InputProblem.tsx';
import { useDraftField } from '../useDraftField.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** A ratio from 0 to 1, typed as a percentage. */
export function PercentField({ field, input, controlId }: InputProps<'percent'>) {
  const { value, mixed, commit } = useMember(field.path);
  const draft = useDraftField({
    value: typeof value === 'number' && !mixed ? value : null,
    write: writePercent,
    read: (text) => readPercent(text, input.none !== undefined),
    commit: (next) => commit(next),
  });
  return (
    <>
      <input
        id={controlId}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={styles.line}
        placeholder={mixed ? 'several values' : (input.none ?? 'not said')}
        {...draft.props}
      />
      <InputProblem>{draft.problem}</InputProblem>
    </>
  );
}
