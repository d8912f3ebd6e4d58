import { sayCount, sayShare, sayTime } from '../../core/lib/numberWords.ts';
import { metrics } from '../../core/metrics/registry.ts';
import type { Metric, MetricUnit } from '../../core/metrics/metric.ts';
import type { RunMeasures } from '../../core/metrics/stageMeasures.ts';
import { findRecord } from '../../core/model/queries.ts';
import { useDocument, useServices } from '../hooks/services.ts';
import styles from './StageTable.module.css';

/** The columns in the order in which they are read; a metric that is not named here comes last. */
const reading = [
  'inflow',
  'balance',
  'nextStepShare',
  'cumulativeShare',
  'medianTimeMs',
  'p90TimeMs',
  'slaMissedShare',
];
const columns: readonly Metric[] = [...metrics.all].sort((a, b) => rank(a) - rank(b));

function rank({ id }: Metric): number {
  const place = reading.indexOf(id);
  return place < 0 ? reading.length : place;
}

const say: Readonly<Record<MetricUnit, (value: number) => string>> = {
  count: sayCount,
  share: sayShare,
  duration: sayTime,
};

/** Every measure of every stage. */
export function StageTable({ measures }: { measures: RunMeasures }) {
  const blueprint = useDocument((state) => state.blueprint);
  const { view } = useServices();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>Measures of every stage in this run</caption>
        <thead>
          <tr>
            <th scope="col">Stage</th>
            {columns.map(({ id, label, formula }) => (
              <th key={id} scope="col" title={formula}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.stages.map((stage) => {
            const record = findRecord(blueprint, 'stage', stage.stageId);
            return (
              <tr key={stage.stageId} data-nested={record?.parentId ? true : undefined}>
                <th scope="row">
                  <button type="button" onClick={() => view.getState().seek(stage.stageId)}>
                    <span className={styles.number}>{record?.number}</span>
                    {record?.name ?? 'a deleted stage'}
                  </button>
                </th>
                {columns.map(({ id, unit }) => (
                  <td key={id}>{say[unit](stage[id as keyof typeof stage] as number)}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
