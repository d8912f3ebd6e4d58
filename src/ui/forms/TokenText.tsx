import styles from './Form.module.css';
import type { Option } from './formField.ts';

/** What was chosen, as words inside a sentence; a team with its dot. */
export function TokenText({ option }: { option: Option }) {
  return (
    <span className={option.value === null ? styles.noneText : styles.tokenText}>
      {option.colour !== undefined && <span className={styles.dot} data-team={option.colour} />}
      {option.label}
    </span>
  );
}
