import styles from '../Form.module.css';
import { InputProblem } from '../InputProblem.tsx';
import { readTimeOfDay, writeTimeOfDay } from '../timeOfDay.ts';
import { useDraftField } from '../useDraftField.ts';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** A time of the day, stored as minutes since midnight. */
export function TimeOfDayField({ field, controlId }: InputProps<'timeOfDay'>) {
  const { value, mixed, commit } = useMember(field.path);
  const draft = useDraftField({
    value: mixed || typeof value !== 'number' ? null : value,
    write: (minute: number | null) => (minute === null ? '' : writeTimeOfDay(minute)),
    read: readTimeOfDay,
    commit: (minute) => commit(minute),
  });
  return (
    <>
      <input
        id={controlId}
        type="text"
        autoComplete="off"
        className={styles.line}
        placeholder={mixed ? 'several values' : '9:00'}
        {...draft.props}
      />
      <InputProblem>{draft.problem}</InputProblem>
    </>
  );
}
