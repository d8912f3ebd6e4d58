import { useProblemsAt } from '../problems/useProblems.ts';
import styles from './Form.module.css';
import { useFormPlace } from './formPlace.ts';

/** What checks have found at a field of the edited record, below the field. */
export function FoundProblems({ name }: { name: string }) {
  const { ids } = useFormPlace();
  const problems = useProblemsAt(ids.length === 1 ? ids[0] : undefined, [name]);
  return problems.map(({ check, severity, sentence, remedy }) => (
    <p key={`${check} ${sentence}`} className={styles.found} data-severity={severity}>
      {severity === 'gap' ? remedy : `${sentence} ${remedy}`}
    </p>
  ));
}
