import { useState } from 'react';
import type { RunSummary } from '../../app/runSummary.ts';
import { intervalOf } from '../../core/statistics/interval.ts';
import { neededReplications } from '../../core/statistics/neededReplications.ts';
import { Button } from '../controls/Button.tsx';
import { Select } from '../controls/Select.tsx';
import { useRuns } from '../hooks/services.ts';
import styles from './RunForm.module.css';

const precisions = ['10', '5', '2', '1'].map((value) => ({ value, label: `± ${value} %` }));
/** As many as the form takes. */
const MOST = 1_000;
const PILOT = 5;

/** How often a run must be made to know the number of customers so well, judged by the run that is shown. */
export function NeededRuns({ onChange }: { onChange: (replications: number) => void }) {
  const shown = useRuns((state) => state.shown);
  const [percent, setPercent] = useState('5');
  const isPilot = (shown?.series?.replications.length ?? 0) > 1;
  if (shown === null || !isPilot) {
    return (
      <p className={styles.aside}>
        How many does it take? Make {PILOT} first: they tell.{' '}
        <button type="button" className={styles.link} onClick={() => onChange(PILOT)}>
          Make it {PILOT}
        </button>
      </p>
    );
  }
  const needed = neededFor(shown, Number(percent) / 100);
  return (
    <div className={styles.row}>
      <span>Customers</span>
      <div className={styles.needed}>
        <Select label="Precision" size="small" value={percent} options={precisions} onChange={setPercent} />
        {typeof needed === 'number' && needed <= MOST && (
          <Button size="small" onClick={() => onChange(needed)}>
            {needed} needed
          </Button>
        )}
        {typeof needed === 'string' && <p className={styles.hint}>{needed}</p>}
        {typeof needed === 'number' && needed > MOST && (
          <p className={styles.hint}>
            It would take {needed.toLocaleString('en')} replications: ask for less, or let a run have more
            leads.
          </p>
        )}
      </div>
    </div>
  );
}

/** How many replications, or why that cannot be told, as a sentence. */
function neededFor({ series }: RunSummary, halfWidthShare: number): number | string {
  const values = series?.values.get('run.customers') ?? new Float64Array(0);
  const needed = neededReplications(intervalOf(values), { halfWidthShare });
  return 'replications' in needed ? needed.replications : needed.cannotTell;
}
