import { useProblemsAt } from '../problems/useProblems.ts';
import styles from './Form.module.css';
import { useFormPlace } from './formPlace.ts';

/** What checks have found at a field of the edited record, below the field; gaps only where nothing else asks for them. */
export function FoundProblems({ name, withGaps }: { name: string; withGaps: boolean }) {
  const { ids } = useFormPlace();
  const problems = useProblemsAt(ids.length === 1 ? ids[0] : undefined, [name]);
  const shown = problems.filter(({ severity }) => withGaps || severity !== 'gap');
  return shown.map(({ check, severity, sentence, remedy }) => (
    <p key={`${check} ${sentence}`} className={styles.found} data-severity={severity}>
      {severity === 'gap' ? remedy : `${sentence} ${remedy}`}
    </p>
  ));
}
