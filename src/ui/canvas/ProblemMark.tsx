import type { Severity } from '../../core/model/problem.ts';
import styles from './ProblemMark.module.css';

/** A sign on what has a problem; what is merely not agreed yet has none, the ring says that. */
export function ProblemMark({ severity }: { severity: Severity | null }) {
  if (severity === null || severity === 'gap') return null;
  return (
    <span
      className={styles.mark}
      data-severity={severity}
      title={severity === 'error' ? 'Has an error' : 'Has a warning'}
    >
      !
    </span>
  );
}
