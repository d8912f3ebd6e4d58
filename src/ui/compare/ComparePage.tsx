import { lazy, Suspense, useRef, useState } from 'react';
import { recordsOf } from '../../core/model/queries.ts';
import { EmptyState } from '../controls/EmptyState.tsx';
import { useDocument, useExperiments, useWorkspace } from '../hooks/services.ts';
import { ProgressBar } from '../simulate/ProgressBar.tsx';
import styles from './ComparePage.module.css';
import { ComparisonResult } from './ComparisonResult.tsx';
import { ScenarioChoice } from './ScenarioChoice.tsx';

const LessonPage = lazy(() => import('../lesson/LessonPage.tsx').then((m) => ({ default: m.LessonPage })));

/** Scenarios beside the blueprint as it is: which to compare, how often, and what comes of it. */
export function ComparePage() {
  const { experiments } = useWorkspace();
  const blueprint = useDocument((state) => state.blueprint);
  const comparison = useExperiments((state) => state.comparison);
  const progress = useExperiments((state) => state.progress);
  const problem = useExperiments((state) => state.problem);
  const all = recordsOf(blueprint, 'scenario');
  // The newest is what one has just thought of.
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(
    () => new Set(all.slice(-1).map(({ id }) => id)),
  );
  const chosen = all.filter(({ id }) => chosenIds.has(id));
  const result = useRef<HTMLDivElement>(null);
  const showResult = () =>
    requestAnimationFrame(() => result.current?.scrollIntoView({ block: 'start', behavior: 'smooth' }));
  return (
    <div className={styles.page}>
      {/* It scrolls, so the keys must be able to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} aria-label="Scenarios compared" tabIndex={0}>
        <h2 className={styles.title}>Scenarios</h2>
        {all.length > 0 && (
          <Suspense fallback={null}>
            <LessonPage />
          </Suspense>
        )}
        {all.length === 0 ? (
          <EmptyState title="No scenario yet">
            Change something on the diagram under Design: the numbers follow. “Keep as scenario” then puts
            what you changed here, to be compared with the blueprint as it is, on the same chance.
          </EmptyState>
        ) : (
          <>
            {problem !== null && (
              <p className={styles.problem} role="alert">
                {problem}
              </p>
            )}
            <ScenarioChoice
              scenarios={all}
              chosen={chosen}
              onCompared={showResult}
              onChoose={(id, isChosen) => {
                const next = new Set(chosenIds);
                if (isChosen) next.add(id);
                else next.delete(id);
                setChosenIds(next);
              }}
            />
            <div ref={result} className={styles.result}>
              {comparison !== null && <ComparisonResult comparison={comparison} />}
            </div>
          </>
        )}
      </section>
      {progress !== null && (
        <ProgressBar
          progress={progress}
          label="Comparison"
          words={`${progress.made} of ${progress.replications} runs`}
          steering={experiments.getState()}
        />
      )}
    </div>
  );
}
