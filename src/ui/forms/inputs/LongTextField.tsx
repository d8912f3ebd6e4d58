import { InputProblem } from '../InputProblem.tsx';
import { useDraftField } from '../useDraftField.ts';
import { useMember } from '../useMember.ts';
import styles from '../Form.module.css';
import type { InputProps } from './inputProps.ts';

const LETTERS_A_LINE = 42;

/** Several lines of text; the field is as high as what stands in it. */
export function LongTextField({ field, input, controlId }: InputProps<'longText'>) {
  const { value, mixed, commit } = useMember(field.path);
  const draft = useDraftField({
    value: typeof value === 'string' && !mixed ? value : '',
    write: (text) => text,
    read: (text) => ({ value: text.trim() }),
    commit,
  });
  // For browsers that do not size a field by its content themselves.
  const rows = draft.text
    .split('\n')
    .reduce((sum, line) => sum + Math.ceil((line.length + 1) / LETTERS_A_LINE), 0);
  return (
    <>
      <textarea
        id={controlId}
        rows={Math.min(Math.max(rows, 1), 12)}
        className={styles.lines}
        placeholder={mixed ? 'several values' : (input.placeholder ?? 'not said')}
        {...draft.props}
      />
      <InputProblem>{draft.problem}</InputProblem>
    </>
  );
}
