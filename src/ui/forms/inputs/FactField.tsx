import { useDocument } from '../../hooks/services.ts';
import styles from '../Form.module.css';
import { useMember } from '../useMember.ts';
import type { InputProps } from './inputProps.ts';

/** Something to know and not to change. */
export function FactField({ field, input }: InputProps<'fact'>) {
  const { value } = useMember(field.path);
  const blueprint = useDocument((state) => state.blueprint);
  return input.say === undefined ? (
    <p className={`${styles.fact} ${styles.factCode}`}>{String(value ?? '')}</p>
  ) : (
    <p className={styles.fact}>{input.say(value, blueprint)}</p>
  );
}
