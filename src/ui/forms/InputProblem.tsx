import styles from './Form.module.css';

/** Why what was typed cannot stand, as a sentence below the field. */
export function InputProblem({ children }: { children: string | null }) {
  return children === null ? null : (
    <p role="alert" className={styles.refusal}>
      {children}
    </p>
  );
}
