import { fixProblem } from '../../core/commands/fixProblem.ts';
import type { Problem } from '../../core/model/problem.ts';
import { Button } from '../controls/Button.tsx';
import { useDispatch, useServices } from '../hooks/services.ts';
import styles from './Problems.module.css';

/** One problem: what is wrong, what to do, and the two ways to do it. */
export function ProblemLine({ problem }: { problem: Problem }) {
  const { view } = useServices();
  const dispatch = useDispatch();
  const { recordId, path, sentence, remedy, fix } = problem;
  return (
    <li className={styles.problem}>
      <div className={styles.words}>
        <p className={styles.sentence}>{sentence}</p>
        <p className={styles.remedy}>{remedy}</p>
      </div>
      <div className={styles.tools}>
        {fix !== undefined && (
          <Button size="small" onClick={() => dispatch(fixProblem, { problem })}>
            {fix.label}
          </Button>
        )}
        {recordId !== null && (
          <Button
            size="small"
            variant="quiet"
            aria-label={`Show: ${sentence}`}
            onClick={() => view.getState().seek(recordId, path)}
          >
            Show
          </Button>
        )}
      </div>
    </li>
  );
}
