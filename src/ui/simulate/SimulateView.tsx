import { useDeferredValue, useMemo, useState } from 'react';
import { findingsOf } from '../../core/analyse/findings.ts';
import { LifecycleCanvas } from '../canvas/LifecycleCanvas.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { useDocument, useRuns } from '../hooks/services.ts';
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
  const blueprint = useDocument((state) => state.blueprint);
  const shown = useRuns((state) => state.shown);
  const progress = useRuns((state) => state.progress);
  const measures = progress === null ? (shown?.measures ?? null) : progress.measures;
  const findings = useMemo(
    () => (shown === null || progress !== null ? [] : findingsOf(blueprint, shown.measures)),
    [blueprint, shown, progress],
  );
  // The figures of a run under way may come on screen in pieces: the page stays free for the person.
  const drawn = useDeferredValue(measures);
  const overlay = useMemo(
    () => (drawn === null ? null : toOverlay(drawn, findings[0]?.stageId ?? null)),
    [drawn, findings],
  );
  return (
    <div className={styles.simulate}>
      <div className={styles.picture}>
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
        {picture === 'diagram' || measures === null ? (
          <LifecycleCanvas overlay={overlay} readOnly />
        ) : (
          <StageTable measures={measures} />
        )}
        <RunBar />
      </div>
      <RunPanel findings={findings} />
    </div>
  );
}
