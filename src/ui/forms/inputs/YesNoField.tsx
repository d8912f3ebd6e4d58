import { useMember } from '../useMember.ts';
import styles from '../Form.module.css';
import type { InputProps } from './inputProps.ts';

/** Yes or no. */
export function YesNoField({ field, controlId }: InputProps<'yesNo'>) {
  const { value, mixed, commit } = useMember(field.path);
  return (
    <input
      id={controlId}
      type="checkbox"
      className={styles.check}
      checked={value === true && !mixed}
      ref={(box) => {
        if (box) box.indeterminate = mixed;
      }}
      onChange={({ target }) => commit(target.checked)}
    />
  );
}
