import type { Severity } from '../../core/model/problem.ts';
import styles from './SeverityMark.module.css';

/** How grave it is, by shape and by colour: a filled square, a triangle, an empty ring. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span className={styles.mark} data-severity={severity}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {severity === 'error' && <rect x="1.5" y="1.5" width="9" height="9" rx="1.5" />}
        {severity === 'warning' && <path d="M6 1.2 11.2 10.6 0.8 10.6Z" />}
        {severity === 'gap' && <circle cx="6" cy="6" r="4" fill="none" strokeWidth="1.6" />}
      </svg>
      <span className="visually-hidden">{severityWords[severity]}: </span>
    </span>
  );
}

const severityWords: Readonly<Record<Severity, string>> = {
  error: 'To mend',
  warning: 'To look at',
  gap: 'To agree',
};
