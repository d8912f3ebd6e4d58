import styles from '../Form.module.css';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** A day. */
export function DateField({ field, controlId }: InputProps<'date'>) {
  const { value, commit } = useMember(field.path);
  return (
    <input
      id={controlId}
      type="date"
      className={`${styles.line} ${styles.dateLine}`}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => target.value !== '' && commit(target.value)}
    />
  );
}
