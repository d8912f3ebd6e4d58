import { useState } from 'react';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { EmptyState } from '../controls/EmptyState.tsx';
import { Tabs } from '../controls/Tabs.tsx';
import { OutcomeTable } from './OutcomeTable.tsx';
import { ReasonTable } from './ReasonTable.tsx';
import type { RunFigures } from './runFigures.ts';
import { SourceTable } from './SourceTable.tsx';
import { StageTable } from './StageTable.tsx';
import styles from './TablesPage.module.css';
import { TeamTable } from './TeamTable.tsx';

const tables = [
  { value: 'stages', label: 'Stages' },
  { value: 'teams', label: 'Teams' },
  { value: 'sources', label: 'Sources' },
  { value: 'outcomes', label: 'Outcomes' },
  { value: 'reasons', label: 'Reasons' },
] as const;

/** What was measured, as tables: stages, teams, sources, outcomes and reasons. */
export function TablesPage({
  figures,
  measured,
  onSeek,
}: {
  figures: RunFigures | null;
  measured: Blueprint;
  onSeek: (stageId: string) => void;
}) {
  const [table, setTable] = useState<(typeof tables)[number]['value']>('stages');
  return (
    <div className={styles.page}>
      <div className={styles.heading}>
        <h2 className="visually-hidden">Measures</h2>
        <Tabs
          label="Which measures"
          kind="choice"
          size="small"
          value={table}
          tabs={tables}
          onChange={setTable}
        />
      </div>
      {figures === null ? (
        <EmptyState title="No numbers yet">
          Run the blueprint once: every measure of every stage will stand here.
        </EmptyState>
      ) : (
        <div className={styles.table}>
          {table === 'stages' && <StageTable figures={figures} measured={measured} onSeek={onSeek} />}
          {table === 'teams' && <TeamTable figures={figures} measured={measured} />}
          {table === 'sources' && <SourceTable figures={figures} measured={measured} />}
          {table === 'outcomes' && <OutcomeTable figures={figures} measured={measured} onSeek={onSeek} />}
          {table === 'reasons' && <ReasonTable reasons={figures.measures.reasons} measured={measured} />}
        </div>
      )}
    </div>
  );
}
