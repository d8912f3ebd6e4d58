import { useMemo, useState } from 'react';
import { findingsOf } from '../../core/analyse/findings.ts';
import { LifecycleCanvas } from '../canvas/LifecycleCanvas.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { useDocument, useRuns, useServices } from '../hooks/services.ts';
import { toOverlay } from './runOverlay.ts';
import { RunBar } from './RunBar.tsx';
import { RunPanel } from './RunPanel.tsx';
import { StageTable } from './StageTable.tsx';
import styles from './SimulateView.module.css';

const pictures = [
  { value: 'diagram', label: 'Diagram' },
  { value: 'table', label: 'Table' },
] as const;

/** A year of leads through the blueprint: the numbers on the diagram or in a table, the result in sentences beside it. */
export function SimulateView() {
  const [picture, setPicture] = useState<(typeof pictures)[number]['value']>('diagram');
  const { view } = useServices();
  const blueprint = useDocument((state) => state.blueprint);
  const shown = useRuns((state) => state.shown);
  // The share changes with every beat of the run; what is drawn here changes only with the measures.
  const isRunning = useRuns((state) => state.progress !== null);
  const measuresSoFar = useRuns((state) => state.progress?.measures ?? null);
  const measures = isRunning ? measuresSoFar : (shown?.measures ?? null);
  // The blueprint that the numbers belong to: a run is made with the one that is open.
  const measured = isRunning ? blueprint : (shown?.blueprint ?? blueprint);
  const findings = useMemo(
    () => (shown === null || isRunning ? [] : findingsOf(shown.blueprint, shown.measures)),
    [shown, isRunning],
  );
  const overlay = useMemo(
    () => (measures === null ? null : toOverlay(measures, measured, findings[0]?.stageId ?? null)),
    [measures, measured, findings],
  );
  const seek = (stageId: string) => {
    setPicture('diagram');
    view.getState().seek(stageId);
  };
  const isTable = picture === 'table';
  return (
    <div className={styles.simulate}>
      <div className={styles.picture}>
        {/* The diagram stays where it is under the table, and so do its place and its zoom. */}
        <div className={styles.diagram} data-hidden={isTable || undefined}>
          <LifecycleCanvas overlay={overlay} readOnly />
        </div>
        {isTable && <StageTable measures={measures} measured={measured} onSeek={seek} />}
        <div className={styles.choice}>
          <Tabs
            label="How to show the run"
            kind="choice"
            size="small"
            value={picture}
            tabs={pictures}
            onChange={setPicture}
          />
        </div>
        <RunBar />
      </div>
      <RunPanel findings={findings} onSeek={seek} />
    </div>
  );
}
