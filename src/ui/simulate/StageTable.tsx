import { useState } from 'react';
import type { Metric } from '../../core/metrics/metric.ts';
import type { StageMeasures } from '../../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord, singleton } from '../../core/model/queries.ts';
import { Tabs } from '../controls/Tabs.tsx';
import { MeasureTable, type MeasureColumn } from './MeasureTable.tsx';
import type { RunFigures } from './runFigures.ts';
import { sayFigure, sayHalfWidth } from './sayFigure.ts';
import { StageName } from './StageName.tsx';
import styles from './TablesPage.module.css';
import { columnChoices, columnsOf, type ColumnChoice } from './tableColumns.ts';

/** Measures of every stage, under the names that the stages had when the run was made: the most read ones, a group, or all. */
export function StageTable({
  figures,
  measured,
  onSeek,
}: {
  figures: RunFigures;
  measured: Blueprint;
  onSeek: (stageId: string) => void;
}) {
  const [choice, setChoice] = useState<ColumnChoice>('overview');
  const { currency } = singleton(measured, 'settings');
  const { stages } = figures.measures;
  const groups = columnsOf(choice).map((group) => ({
    label: group.label,
    columns: group.columns.map(({ metric, label }): MeasureColumn<StageMeasures> => ({
      id: metric.id,
      label,
      spoken: metric.label,
      formula: metric.formula,
      say: (stage) =>
        `${isAtLeast(metric, stage) ? '≥ ' : ''}${sayFigure(valueOf(metric, stage), metric.unit, currency)}`,
      sayHalfWidth: (stage) => {
        const interval = figures.interval('stages', stage.stageId, metric.id);
        return interval === null ? '' : sayHalfWidth(interval, metric.unit, currency);
      },
      tone: (stage) => toneOf(metric, stage),
    })),
  }));
  const hasMeans = groups.some(({ columns }) => columns.some(({ id }) => id === 'meanTimeMs'));
  const isRestricted = hasMeans && stages.some(({ isMeanTimeRestricted }) => isMeanTimeRestricted);
  return (
    <>
      <div className={styles.columns}>
        <Tabs
          label="Measures"
          kind="choice"
          size="small"
          value={choice}
          tabs={columnChoices}
          onChange={setChoice}
        />
        {isRestricted && (
          <p className={styles.note}>
            ≥: the longest stay had not ended when the run did, so the whole mean is larger.
          </p>
        )}
      </div>
      <MeasureTable
        label="Measures of every stage"
        firstHead="Stage"
        groups={groups}
        rows={stages}
        idOf={({ stageId }) => stageId}
        head={({ stageId }) => <StageName stageId={stageId} measured={measured} onSeek={onSeek} />}
        isNested={({ stageId }) => Boolean(findRecord(measured, 'stage', stageId)?.parentId)}
      />
    </>
  );
}

function valueOf({ id }: Metric, stage: StageMeasures): number {
  // A run that was kept by an earlier version may lack a measure of this one.
  return (stage[id as keyof StageMeasures] as number | undefined) ?? NaN;
}

function isAtLeast({ id }: Metric, { isMeanTimeRestricted, meanTimeMs }: StageMeasures): boolean {
  return id === 'meanTimeMs' && isMeanTimeRestricted && Number.isFinite(meanTimeMs);
}

/** Nothing is written faintly; what the cards call late stands out here too. */
function toneOf(metric: Metric, stage: StageMeasures): 'none' | 'late' | undefined {
  const value = valueOf(metric, stage);
  if (!Number.isFinite(value) || (value === 0 && metric.unit !== 'duration')) return 'none';
  return metric.id === 'slaMissedShare' && value >= 0.1 ? 'late' : undefined;
}
