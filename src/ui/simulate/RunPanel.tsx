import { useMemo } from 'react';
import { compileBlueprint } from '../../core/compile/compileBlueprint.ts';
import type { Finding } from '../../core/analyse/findings.ts';
import { useDocument, useRuns, useServices } from '../hooks/services.ts';
import { RunForm } from './RunForm.tsx';
import { RunHeadline } from './RunHeadline.tsx';
import { RunList } from './RunList.tsx';
import styles from './RunPanel.module.css';

/** What the run came to, in sentences; the runs that are kept; and what the next one will be like. */
export function RunPanel({ findings }: { findings: readonly Finding[] }) {
  const shown = useRuns((state) => state.shown);
  const isRunning = useRuns((state) => state.progress !== null);
  const problem = useRuns((state) => state.problem);
  const blueprint = useDocument((state) => state.blueprint);
  const { view } = useServices();
  const currentHash = useMemo(() => compileBlueprint(blueprint).plan?.hash ?? null, [blueprint]);
  const isStale = shown !== null && currentHash !== shown.planHash;
  return (
    <aside className={styles.panel} aria-label="The run">
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {shown === null ? (
        <section className={styles.section}>
          <h2 className={styles.first}>
            {isRunning ? 'A year of leads is on its way' : 'Nothing has run yet'}
          </h2>
          <p className={styles.quiet}>
            {isRunning
              ? 'The numbers grow on the diagram as the leads move on.'
              : 'Run a year of leads through this lifecycle and see, stage by stage, how many come, how many go on and how many wait too long.'}
          </p>
        </section>
      ) : (
        <RunHeadline run={shown} isStale={isStale} isRunning={isRunning} />
      )}
      {findings.length > 0 && (
        <section className={styles.section}>
          <h3 className={styles.heading}>Where it hurts</h3>
          {findings.map((finding) => (
            <p key={finding.kind + finding.stageId} className={styles.finding}>
              <button type="button" onClick={() => view.getState().seek(finding.stageId)}>
                {finding.heading}
              </button>{' '}
              {finding.sentence}
            </p>
          ))}
        </section>
      )}
      <RunForm />
      <RunList />
    </aside>
  );
}
