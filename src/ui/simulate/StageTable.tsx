import { sayCount, sayShare, sayTime } from '../../core/lib/numberWords.ts';
import type { Metric, MetricUnit } from '../../core/metrics/metric.ts';
import type { RunMeasures, StageMeasures } from '../../core/metrics/stageMeasures.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord } from '../../core/model/queries.ts';
import { EmptyState } from '../controls/EmptyState.tsx';
import { useDocument } from '../hooks/services.ts';
import styles from './StageTable.module.css';
import { columnGroups } from './tableColumns.ts';

const groups = columnGroups();
const columns = groups.flatMap((group) =>
  group.columns.map((column, place) => ({ ...column, isFirst: place === 0 })),
);

const say: Readonly<Record<MetricUnit, (value: number) => string>> = {
  // Averages of few leads are no whole numbers.
  count: (value) => (value < 10 && !Number.isInteger(value) ? value.toFixed(1) : sayCount(value)),
  share: sayShare,
  duration: sayTime,
  money: sayCount,
};

/** Every measure of every stage, under the names that the stages had when the run was made. */
export function StageTable({
  measures,
  measured,
  onSeek,
}: {
  measures: RunMeasures | null;
  measured: Blueprint;
  onSeek: (stageId: string) => void;
}) {
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>Measures of every stage</h2>
      {measures === null ? (
        <EmptyState title="No numbers yet">
          Run the blueprint once: every measure of every stage will stand here.
        </EmptyState>
      ) : (
        // It scrolls, so the keys must be able to reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className={styles.scroll} aria-label="Measures of every stage" tabIndex={0}>
          <table className={styles.table}>
            <Head />
            <tbody>
              {measures.stages.map((stage) => (
                <StageRow key={stage.stageId} stage={stage} measured={measured} onSeek={onSeek} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function Head() {
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          Stage
        </th>
        {groups.map((group) => (
          <th
            key={group.label}
            scope="colgroup"
            colSpan={group.columns.length}
            className={styles.group}
            data-first
          >
            {group.label}
          </th>
        ))}
      </tr>
      <tr>
        {columns.map(({ metric, label, isFirst }) => (
          <th key={metric.id} scope="col" title={metric.formula} data-first={isFirst || undefined}>
            {/* Aloud a column is called by its whole name: nobody hears what it stands under. */}
            <span className="visually-hidden">{metric.label}</span>
            <span aria-hidden="true">{label}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function StageRow({
  stage,
  measured,
  onSeek,
}: {
  stage: StageMeasures;
  measured: Blueprint;
  onSeek: (stageId: string) => void;
}) {
  const record = findRecord(measured, 'stage', stage.stageId);
  const isThere = useDocument(({ blueprint }) => findRecord(blueprint, 'stage', stage.stageId) !== undefined);
  const name = (
    <>
      <span className={styles.number}>{record?.number}</span>
      {record?.name ?? 'a stage without a name'}
    </>
  );
  return (
    <tr data-nested={record?.parentId ? true : undefined}>
      <th scope="row">
        {isThere ? (
          <button type="button" onClick={() => onSeek(stage.stageId)}>
            {name}
          </button>
        ) : (
          <>
            {name} <span className={styles.gone}>deleted since</span>
          </>
        )}
      </th>
      {columns.map(({ metric, isFirst }) => (
        <td key={metric.id} data-first={isFirst || undefined} data-tone={toneOf(metric, stage)}>
          {say[metric.unit](valueOf(metric, stage))}
        </td>
      ))}
    </tr>
  );
}

function valueOf({ id }: Metric, stage: StageMeasures): number {
  // A run that was kept by an earlier version may lack a measure of this one.
  return (stage[id as keyof StageMeasures] as number | undefined) ?? NaN;
}

/** Nothing is written faintly; what the cards call late stands out here too. */
function toneOf(metric: Metric, stage: StageMeasures): 'none' | 'late' | undefined {
  const value = valueOf(metric, stage);
  if (!Number.isFinite(value) || (value === 0 && metric.unit !== 'duration')) return 'none';
  return metric.id === 'slaMissedShare' && value >= 0.1 ? 'late' : undefined;
}
