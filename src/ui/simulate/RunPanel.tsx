import { useEffect, useRef } from 'react';
import type { Finding } from '../../core/analyse/finding.ts';
import { findRecord, singleton } from '../../core/model/queries.ts';
import { Button } from '../controls/Button.tsx';
import { useDocument, useRuns, useWorkspace } from '../hooks/services.ts';
import { CustomersByMonth } from './CustomersByMonth.tsx';
import { QualifiedTable } from './QualifiedTable.tsx';
import { RunForm } from './RunForm.tsx';
import { RunHeadline } from './RunHeadline.tsx';
import { RunList } from './RunList.tsx';
import { sayDays } from './sayDays.ts';
import { StaleNotice } from './StaleNotice.tsx';
import styles from './RunPanel.module.css';

/** What the run came to, in sentences; the runs that are kept; and what the next one will be like. */
export function RunPanel({
  findings,
  onSeek,
}: {
  findings: readonly Finding[];
  onSeek: (stageId: string) => void;
}) {
  const shown = useRuns((state) => state.shown);
  const isRunning = useRuns((state) => state.progress !== null);
  const problem = useRuns((state) => state.problem);
  const isTooLarge = useRuns((state) => state.isTooLarge);
  const { runs } = useWorkspace();
  const panel = useRef<HTMLElement>(null);
  // What a run begins or comes to stands at the top, and was asked for further down.
  useEffect(() => {
    if (panel.current !== null) panel.current.scrollTop = 0;
  }, [isRunning]);
  return (
    // It scrolls, so the keys must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside ref={panel} className={styles.panel} aria-label="The run" tabIndex={0}>
      {problem !== null && (
        <div className={styles.problem} role="alert">
          <p>{problem}</p>
          {isTooLarge && (
            <Button size="small" onClick={() => void runs.getState().start(true)}>
              Run anyway
            </Button>
          )}
        </div>
      )}
      {shown === null || isRunning ? (
        <Beginning />
      ) : (
        <>
          <RunHeadline run={shown} />
          <StaleNotice run={shown} />
          <Findings findings={findings} onSeek={onSeek} />
          {shown.measures.qualified && (
            <QualifiedTable of={shown.measures.qualified} measured={shown.blueprint} />
          )}
          <CustomersByMonth
            counts={shown.measures.customersByDay ?? []}
            startDate={singleton(shown.blueprint, 'settings').startDate}
            days={shown.days}
          />
        </>
      )}
      <RunForm />
      <RunList />
    </aside>
  );
}

/** What stands in the place of the result while there is none. */
function Beginning() {
  const isRunning = useRuns((state) => state.progress !== null);
  const days = useRuns((state) => state.options.days);
  return (
    <section>
      <h2 className={styles.first}>
        {isRunning ? `${capital(sayDays(days))} of leads on the way` : 'Nothing has run yet'}
      </h2>
      <p className={styles.quiet}>
        {isRunning
          ? 'The numbers grow on the diagram as leads move on from stage to stage.'
          : `Run ${sayDays(days)} of leads through this lifecycle and see, stage by stage, how many come, how many go on and how many wait too long.`}
      </p>
    </section>
  );
}

function Findings({ findings, onSeek }: { findings: readonly Finding[]; onSeek: (stageId: string) => void }) {
  const blueprint = useDocument((state) => state.blueprint);
  if (findings.length === 0) return null;
  return (
    <section>
      <h3 className={styles.heading}>Where it hurts</h3>
      {findings.map(({ kind, stageId, heading, sentence }) => (
        <p key={`${kind} ${stageId} ${heading}`} className={styles.finding}>
          {findRecord(blueprint, 'stage', stageId) === undefined ? (
            <b>{heading}</b>
          ) : (
            <button type="button" onClick={() => onSeek(stageId)}>
              {heading}
            </button>
          )}{' '}
          {sentence}
        </p>
      ))}
    </section>
  );
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
