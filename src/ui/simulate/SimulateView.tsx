import { lazy, Suspense, useMemo } from 'react';
import type { RunPicture } from '../../app/viewStore.ts';
import { findingsOf } from '../../core/analyse/findings.ts';
import { LifecycleCanvas } from '../canvas/LifecycleCanvas.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { useDocument, useRuns, useServices, useView } from '../hooks/services.ts';
import { NumbersBar } from '../numbers/NumbersBar.tsx';
import { useShownNumbers } from '../numbers/useShownNumbers.ts';
import { RunBar } from './RunBar.tsx';
import { figuresOf, plainFigures } from './runFigures.ts';
import { toOverlay } from './runOverlay.ts';
import { RunPanel } from './RunPanel.tsx';
import styles from './SimulateView.module.css';

const TablesPage = lazy(() => import('./TablesPage.tsx').then((m) => ({ default: m.TablesPage })));
const ComparePage = lazy(() =>
  import('../compare/ComparePage.tsx').then((m) => ({ default: m.ComparePage })),
);

const pictures: readonly { readonly value: RunPicture; readonly label: string }[] = [
  { value: 'diagram', label: 'Diagram' },
  { value: 'table', label: 'Table' },
  { value: 'compare', label: 'Compare' },
];

/** A year of leads through the blueprint: the numbers on the diagram or in tables, scenarios compared, the result in sentences beside it. */
export function SimulateView() {
  const { view } = useServices();
  const picture = useView((state) => state.runPicture);
  const { setRunPicture } = view.getState();
  const blueprint = useDocument((state) => state.blueprint);
  const shown = useRuns((state) => state.shown);
  // The share changes with every beat of the run; what is drawn here changes only with the measures.
  const isRunning = useRuns((state) => state.progress !== null);
  const measuresSoFar = useRuns((state) => state.progress?.measures ?? null);
  const numbers = useShownNumbers();
  const soFar = useMemo(() => (measuresSoFar === null ? null : plainFigures(measuresSoFar)), [measuresSoFar]);
  const figures = isRunning ? soFar : (numbers?.figures ?? null);
  // The blueprint that the numbers belong to: a run is made with the one that is open.
  const measured = isRunning ? blueprint : (numbers?.measured ?? blueprint);
  const findings = useMemo(
    () => (shown === null || isRunning ? [] : findingsOf(shown.blueprint, figuresOf(shown).measures)),
    [shown, isRunning],
  );
  const isWhatIf = !isRunning && numbers?.kind === 'whatIf';
  const base = isWhatIf ? numbers.base : null;
  const worst = isWhatIf ? null : (findings[0]?.stageId ?? null);
  const overlay = useMemo(
    () =>
      figures === null ? null : { ...toOverlay(figures.measures, measured, worst, base), flashes: isWhatIf },
    [figures, measured, worst, base, isWhatIf],
  );
  const seek = (stageId: string) => {
    setRunPicture('diagram');
    view.getState().seek(stageId);
  };
  return (
    <div className={styles.simulate}>
      <div className={styles.picture}>
        {/* The diagram stays where it is under the tables, and so do its place and its zoom. */}
        <div className={styles.diagram} data-hidden={picture !== 'diagram' || undefined}>
          <LifecycleCanvas overlay={overlay} readOnly />
        </div>
        <Suspense fallback={null}>
          {picture === 'table' && <TablesPage figures={figures} measured={measured} onSeek={seek} />}
          {picture === 'compare' && <ComparePage />}
        </Suspense>
        <div className={styles.choice}>
          <Tabs
            label="How to show the run"
            kind="choice"
            size="small"
            value={picture}
            tabs={pictures}
            onChange={setRunPicture}
          />
        </div>
        {picture !== 'compare' && <NumbersBar shown={numbers} isAside={picture === 'table'} />}
        <RunBar />
      </div>
      <RunPanel findings={findings} onSeek={seek} />
    </div>
  );
}
