import { useId } from 'react';
import styles from '../Form.module.css';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

const names = ['green', 'orange', 'indigo', 'violet', 'ochre', 'blue', 'crimson', 'olive'];

/** One of the eight team colours. */
export function ColourField({ field, input: { none } }: InputProps<'colour'>) {
  const { value, commit } = useMember(field.path);
  const group = useId();
  return (
    <div role="radiogroup" aria-label={field.label} className={styles.colours}>
      {names.map((name, colour) => (
        <label key={name} className={styles.colour} data-team={colour}>
          <input
            type="radio"
            name={group}
            aria-label={name}
            checked={value === colour}
            onChange={() => commit(colour)}
          />
        </label>
      ))}
      {none !== undefined && (
        <label className={styles.colour} data-team="none">
          <input
            type="radio"
            name={group}
            aria-label={none}
            checked={value === null}
            onChange={() => commit(null)}
          />
        </label>
      )}
    </div>
  );
}
