import type { OutcomeMeasures } from '../../core/metrics/outcomeMeasures.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { singleton } from '../../core/model/queries.ts';
import { EmptyState } from '../controls/EmptyState.tsx';
import { figureColumn, withData } from './figureColumn.ts';
import { MeasureTable } from './MeasureTable.tsx';
import type { RunFigures } from './runFigures.ts';
import { StageName } from './StageName.tsx';
import styles from './TablesPage.module.css';

/** What became of the leads that arrived, and how soon. */
export function OutcomeTable({
  figures,
  measured,
  onSeek,
}: {
  figures: RunFigures;
  measured: Blueprint;
  onSeek: (stageId: string) => void;
}) {
  const { outcomes } = figures.measures;
  if (outcomes.length === 0) {
    return (
      <EmptyState title="Nothing is known of the outcomes">
        This run was made before outcomes were counted. Run again to see what becomes of the leads.
      </EmptyState>
    );
  }
  const of = {
    figures,
    part: 'outcomes',
    idOf: ({ stageId }: OutcomeMeasures) => stageId ?? '',
    currency: singleton(measured, 'settings').currency,
  } as const;
  const columns = [
    figureColumn<OutcomeMeasures>(of, 'leads', 'count', 'Leads'),
    figureColumn<OutcomeMeasures>(of, 'share', 'share', 'Of all', { bar: ({ share }) => share }),
    ...withData(
      [
        figureColumn<OutcomeMeasures>(of, 'shareWithin30Days', 'share', 'Within 30 days'),
        figureColumn<OutcomeMeasures>(of, 'shareWithin90Days', 'share', '90 days'),
        figureColumn<OutcomeMeasures>(of, 'shareWithin180Days', 'share', '180 days'),
        figureColumn<OutcomeMeasures>(of, 'shareWithin365Days', 'share', '365 days'),
      ],
      outcomes,
    ),
    figureColumn<OutcomeMeasures>(of, 'medianTimeMs', 'duration', 'Median time'),
  ];
  return (
    <>
      <div className={styles.columns}>
        <p className={styles.note}>
          Shares within so many days count who is still inside as not yet decided, neither as lost nor as won;
          the median is of leads that came to this outcome within the run.
        </p>
      </div>
      <MeasureTable
        label="What became of the leads"
        firstHead="Outcome"
        groups={[{ label: '', columns }]}
        rows={outcomes}
        idOf={of.idOf}
        head={({ stageId }) =>
          stageId === null ? (
            <span className={styles.inside}>Still inside</span>
          ) : (
            <StageName stageId={stageId} measured={measured} onSeek={onSeek} />
          )
        }
      />
    </>
  );
}
