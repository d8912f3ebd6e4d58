import { agreedPercent } from '../../core/checks/agreedPercent.ts';
import { useServices } from '../hooks/services.ts';
import styles from './Summary.module.css';
import { problemsOf, severities } from './severities.ts';
import { useReview } from './useProblems.ts';

const NAMED = 2;

/** The bottom line: how much is agreed, and what there still is to do, counted; the button opens the panel. */
export function ProblemsSummary({
  open,
  onOpenChange,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const { problems, agreement } = useReview();
  const { view } = useServices();
  const counts = severities.map((severity) => ({ ...severity, problems: problemsOf(problems, severity.id) }));
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  // Every blueprint is asked something: until then nobody has looked.
  if (agreement.asked === 0 && problems.length === 0) return null;
  const gravest = counts.find((each) => each.problems.length > 0)?.problems.slice(0, NAMED) ?? [];
  return (
    <div className={styles.summary}>
      <button
        type="button"
        aria-expanded={open}
        className={styles.counts}
        onClick={() => onOpenChange(!open)}
      >
        {agreement.asked > 0 && <span className={styles.agreed}>{agreedPercent(agreement)} % agreed</span>}
        {problems.length === 0 && <span data-severity="none">Nothing left to agree</span>}
        {counts
          .filter((each) => each.problems.length > 0)
          .map((each) => (
            <span key={each.id} data-severity={each.id}>
              {each.problems.length} {each.count}
            </span>
          ))}
      </button>
      {!hasErrors && <span className={styles.good}>✓ The machine can mean all of this</span>}
      {!open &&
        gravest.map(({ check, recordId, path, sentence }) => (
          <button
            key={`${check} ${sentence}`}
            type="button"
            className={styles.named}
            onClick={() => (recordId === null ? onOpenChange(true) : view.getState().seek(recordId, path))}
          >
            {sentence}
          </button>
        ))}
    </div>
  );
}
