import type { RunSummary } from '../../app/runStore.ts';
import { sayCount, sayShare, sayTime } from '../../core/lib/numberWords.ts';
import styles from './RunHeadline.module.css';

/** The result of a run: the one large figure, and the three that stand beside it. */
export function RunHeadline({
  run,
  isStale,
  isRunning,
}: {
  run: RunSummary;
  isStale: boolean;
  isRunning: boolean;
}) {
  const { measures } = run;
  return (
    <section className={styles.headline} data-dim={isRunning || undefined}>
      <p className={styles.about}>
        Run {run.number} · seed {run.seed} · {sayCount(measures.arrived)} leads · {run.days} days
      </p>
      <h2 className={styles.result}>
        {sayCount(measures.customers)} {measures.customers === 1 ? 'customer' : 'customers'}
      </h2>
      <p className={styles.about}>
        {run.status === 'cancelled' ? 'Stopped before its end · ' : ''}
        {run.seconds.toFixed(1)} s of computing
      </p>
      {isStale && (
        <p className={styles.stale}>
          The blueprint has changed since: these numbers belong to the one before. Run again to see the
          difference.
        </p>
      )}
      <dl className={styles.figures}>
        <Figure value={sayShare(measures.customerShare)} label="lead → customer" />
        <Figure value={sayTime(measures.medianTimeToCustomerMs)} label="median to customer" />
        <Figure value={sayCount(run.rows.visits)} label="visits to stages" />
      </dl>
    </section>
  );
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <div>
      <dd>{value}</dd>
      <dt>{label}</dt>
    </div>
  );
}
