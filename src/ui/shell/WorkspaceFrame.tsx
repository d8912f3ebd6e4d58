import { lazy, Suspense, useState } from 'react';
import { useView, useDocument } from '../hooks/services.ts';
import { BottomLine } from './BottomLine.tsx';
import { FaultBoundary } from './FaultBoundary.tsx';
import { Notice } from './Notice.tsx';
import { TopBar, VIEW_PANEL } from './TopBar.tsx';
import { useWorkspaceKeys } from './useWorkspaceKeys.ts';
import { viewEntries } from './views.ts';
import styles from './WorkspaceFrame.module.css';

const ShortcutSheet = lazy(() => import('./ShortcutSheet.tsx').then((m) => ({ default: m.ShortcutSheet })));
const GlossaryHost = lazy(() =>
  import('../glossary/GlossaryHost.tsx').then((m) => ({ default: m.GlossaryHost })),
);
const ProblemsPanel = lazy(() =>
  import('../problems/ProblemsPanel.tsx').then((m) => ({ default: m.ProblemsPanel })),
);

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
            <Suspense fallback={null}>
              <ProblemsPanel />
            </Suspense>
          </section>
        )}
      </main>
      <BottomLine
        showsProblems={showsProblems}
        onShowProblems={setShowsProblems}
        onShowShortcuts={() => setShowsShortcuts(true)}
      />
      <Suspense fallback={null}>
        <GlossaryHost />
      </Suspense>
      {showsShortcuts && (
        <Suspense fallback={null}>
          <ShortcutSheet open onOpenChange={setShowsShortcuts} />
        </Suspense>
      )}
    </div>
  );
}
