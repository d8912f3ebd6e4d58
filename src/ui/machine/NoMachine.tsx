import { CircleAlert } from 'lucide-react';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { nameOf } from '../../core/model/names.ts';
import type { Problem } from '../../core/model/problem.ts';
import { Button } from '../controls/Button.tsx';
import { useServices } from '../hooks/services.ts';
import styles from './NoMachine.module.css';

/** What stands in place of the machine while the blueprint means none: why, and where to mend it. */
export function NoMachine({ blueprint, problems }: { blueprint: Blueprint; problems: readonly Problem[] }) {
  const { view } = useServices();
  const errors = problems.filter(({ severity }) => severity === 'error');
  const show = (problem: Problem) => {
    view.getState().show('design');
    if (problem.recordId !== null) view.getState().seek(problem.recordId, problem.path);
  };
  return (
    <section className={styles.page} aria-labelledby="no-machine">
      <div className={styles.sheet}>
        <h2 id="no-machine" className={styles.title}>
          There is no machine yet
        </h2>
        <p className={styles.words}>
          A machine means exactly what is drawn.{' '}
          {errors.length === 1 ? 'One thing' : `${errors.length} things`} in this blueprint cannot be meant:
        </p>
        <ul className={styles.problems}>
          {errors.map((problem, place) => (
            <li key={`${problem.check} ${problem.recordId} ${place}`} className={styles.problem}>
              <CircleAlert size={16} className={styles.mark} aria-hidden="true" />
              <div className={styles.text}>
                <p>{problem.sentence}</p>
                <p className={styles.remedy}>{problem.remedy}</p>
              </div>
              <Button
                size="small"
                aria-label={
                  problem.recordId === null
                    ? 'Show the lifecycle'
                    : `Show ${nameOf(blueprint, problem.recordId)}`
                }
                onClick={() => show(problem)}
              >
                Show
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
