import { Check } from 'lucide-react';
import { ProblemLine } from './ProblemLine.tsx';
import styles from './Problems.module.css';
import { problemsOf, severities } from './severities.ts';
import { useProblems } from './useProblems.ts';

/** Everything that is wrong with the blueprint or not agreed yet, the gravest first. */
export function ProblemsPanel() {
  const problems = useProblems();
  if (problems.length === 0)
    return (
      <div className={styles.panel}>
        <p className={styles.well}>
          <Check size={16} /> Everything is said, and the machine can mean all of it.
        </p>
      </div>
    );
  return (
    <div className={styles.panel} aria-live="polite">
      {severities.map(({ id, title, about }) => {
        const own = problemsOf(problems, id);
        return own.length === 0 ? null : (
          <section key={id} className={styles.severity} data-severity={id} aria-labelledby={`problems-${id}`}>
            <header className={styles.header}>
              <h2 id={`problems-${id}`} className={styles.title}>
                {title} <span className={styles.count}>{own.length}</span>
              </h2>
              <p className={styles.about}>{about}</p>
            </header>
            <ul className={styles.list}>
              {own.map((problem) => (
                <ProblemLine
                  key={`${problem.check} ${problem.recordId ?? ''} ${problem.path?.join('.') ?? ''} ${problem.sentence}`}
                  problem={problem}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
