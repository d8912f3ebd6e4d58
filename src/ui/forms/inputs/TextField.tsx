import { InputProblem } from '../InputProblem.tsx';
import { useDraftField } from '../useDraftField.ts';
import { useMember } from '../useMember.ts';
import styles from '../Form.module.css';
import type { InputProps } from './inputProps.ts';

/** One line of text. */
export function TextField({ field, input, controlId }: InputProps<'text'>) {
  const { value, mixed, commit } = useMember(field.path);
  const draft = useDraftField({
    value: typeof value === 'string' && !mixed ? value : '',
    write: (text) => text,
    read: (text) => ({ value: text.trim() }),
    commit: (text) => {
      const refusal = commit(text);
      return refusal !== null && input.format !== undefined ? input.format : refusal;
    },
  });
  return (
    <>
      <input
        id={controlId}
        type="text"
        autoComplete="off"
        className={styles.line}
        placeholder={mixed ? 'several values' : (input.placeholder ?? 'not said')}
        {...draft.props}
      />
      <InputProblem>{draft.problem}</InputProblem>
    </>
  );
}
