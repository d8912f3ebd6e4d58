import { sayCount, sayShare, sayTime } from '../../core/lib/numberWords.ts';
import type { RecordId } from '../../core/model/records.ts';
import { useRuns } from '../hooks/services.ts';
import { figuresOf } from '../simulate/runFigures.ts';
import styles from './Pages.module.css';

/** What the run that is shown says about a stage; nothing where nothing has run. */
export function StageFigures({ stageId }: { stageId: RecordId }) {
  const run = useRuns((state) => state.shown);
  const measures =
    run === null ? undefined : figuresOf(run).measures.stages.find((each) => each.stageId === stageId);
  if (run === null || measures === undefined) return null;
  const { inflow, nextStepShare, slaMissedShare, medianTimeMs } = measures;
  const figures = [
    { about: 'leads came', figure: sayCount(inflow) },
    { about: 'went on', figure: Number.isNaN(nextStepShare) ? '' : sayShare(nextStepShare) },
    { about: 'were late', figure: Number.isNaN(slaMissedShare) ? '' : sayShare(slaMissedShare) },
    { about: 'in the middle case', figure: Number.isNaN(medianTimeMs) ? '' : sayTime(medianTimeMs) },
  ].filter(({ figure }) => figure !== '');
  return (
    <div className={styles.figures}>
      <p className={styles.label}>In run {run.number}</p>
      <dl className={styles.figureRow}>
        {figures.map(({ about, figure }) => (
          <div key={about}>
            <dd className={styles.figure}>{figure}</dd>
            <dt className={styles.small}>{about}</dt>
          </div>
        ))}
      </dl>
    </div>
  );
}
