import { lazy, Suspense, useState } from 'react';
import { useView, useDocument } from '../hooks/services.ts';
import { BottomLine } from './BottomLine.tsx';
import { FaultBoundary } from './FaultBoundary.tsx';
import { Notice } from './Notice.tsx';
import { TopBar, VIEW_PANEL } from './TopBar.tsx';
import { viewEntries } from './views.ts';
import styles from './WorkspaceFrame.module.css';

const WorkspaceCommands = lazy(() =>
  import('../commands/WorkspaceCommands.tsx').then((m) => ({ default: m.WorkspaceCommands })),
);
const ProblemsPanel = lazy(() =>
  import('../problems/ProblemsPanel.tsx').then((m) => ({ default: m.ProblemsPanel })),
);

/** An open blueprint: the bar above, the chosen view, the line below. */
export function WorkspaceFrame() {
  const view = useView((state) => state.view);
  const blueprintId = useDocument((state) => state.blueprintId);
  const [showsProblems, setShowsProblems] = useState(false);
  const entry = viewEntries.find(({ id }) => id === view);
  return (
    <div className={styles.frame}>
      <TopBar />
      <Notice />
      <main className={styles.view}>
        <div id={VIEW_PANEL} role="tabpanel" aria-label={entry?.label} className={styles.panel}>
          <FaultBoundary key={`${blueprintId} ${view}`}>
            <Suspense fallback={<p className={styles.loading}>Loading…</p>}>
              {entry === undefined ? null : <entry.Component />}
            </Suspense>
          </FaultBoundary>
        </div>
        {showsProblems && (
          <section className={styles.problems} aria-label="What is left to do">
            <Suspense fallback={null}>
              <ProblemsPanel onClose={() => setShowsProblems(false)} />
            </Suspense>
          </section>
        )}
      </main>
      <BottomLine showsProblems={showsProblems} onShowProblems={setShowsProblems} />
      <Suspense fallback={null}>
        <WorkspaceCommands onToggleProblems={() => setShowsProblems((shown) => !shown)} />
      </Suspense>
    </div>
  );
}
