import type { RunSummary } from '../../app/runSummary.ts';
import { sayCount, sayShare, sayTime } from '../../core/lib/numberWords.ts';
import styles from './RunHeadline.module.css';

/** The result of a run: the one large figure, and the three that stand beside it. */
export function RunHeadline({ run }: { run: RunSummary }) {
  const { measures } = run;
  const promised = measures.stages.filter(({ slaMissedShare }) => Number.isFinite(slaMissedShare));
  const sum = (of: (stage: (typeof promised)[number]) => number) =>
    promised.reduce((total, stage) => total + of(stage), 0);
  const missed = sum(({ slaDue }) => slaDue) / sum(({ inflow }) => inflow);
  return (
    <section className={styles.headline}>
      <p className={styles.about}>
        Run {run.number} · seed {run.seed} · {sayCount(measures.arrived)}{' '}
        {measures.arrived === 1 ? 'lead' : 'leads'} · {sayCount(run.days)} {run.days === 1 ? 'day' : 'days'}
      </p>
      <h2 className={styles.result}>
        {sayCount(measures.customers)} {measures.customers === 1 ? 'customer' : 'customers'}
      </h2>
      <p className={styles.about}>
        {sayCount(run.rows.visits)} visits to stages, computed in {run.seconds.toFixed(1)} s
      </p>
      {run.status === 'cancelled' && (
        <p className={styles.notice}>
          You stopped this run before its end: these are the numbers of the part that was made.
        </p>
      )}
      <dl className={styles.figures}>
        <Figure value={sayShare(measures.customerShare)} label="lead → customer" />
        <Figure value={sayTime(measures.medianTimeToCustomerMs)} label="median to customer" />
        <Figure value={sayShare(missed)} label="promises missed" />
      </dl>
    </section>
  );
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
