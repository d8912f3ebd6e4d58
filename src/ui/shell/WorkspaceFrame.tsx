import { Suspense, useState } from 'react';
import { useView, useDocument } from '../hooks/services.tsx';
import { BottomLine } from './BottomLine.tsx';
import { FaultBoundary } from './FaultBoundary.tsx';
import { Notice } from './Notice.tsx';
import { ShortcutSheet } from './ShortcutSheet.tsx';
import { TopBar, VIEW_PANEL } from './TopBar.tsx';
import { useWorkspaceKeys } from './useWorkspaceKeys.ts';
import { viewEntries } from './views.ts';
import { ProblemsPanel } from '../problems/ProblemsPanel.tsx';
import styles from './WorkspaceFrame.module.css';

/** An open blueprint: the bar above, the chosen view, the line below. */
export function WorkspaceFrame() {
  const view = useView((state) => state.view);
  const blueprintId = useDocument((state) => state.blueprintId);
  const [showsShortcuts, setShowsShortcuts] = useState(false);
  const [showsProblems, setShowsProblems] = useState(false);
  useWorkspaceKeys(() => setShowsShortcuts(true));
  const entry = viewEntries.find(({ id }) => id === view);
  return (
    <div className={styles.frame}>
      <TopBar onShowShortcuts={() => setShowsShortcuts(true)} />
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
            <ProblemsPanel />
          </section>
        )}
      </main>
      <BottomLine
        showsProblems={showsProblems}
        onShowProblems={setShowsProblems}
        onShowShortcuts={() => setShowsShortcuts(true)}
      />
      <ShortcutSheet open={showsShortcuts} onOpenChange={setShowsShortcuts} />
    </div>
  );
}
