import type { RunSummary } from '../../app/runSummary.ts';
import { sayCount } from '../../core/lib/numberWords.ts';
import type { MetricUnit } from '../../core/metrics/metric.ts';
import { singleton } from '../../core/model/queries.ts';
import { figuresOf } from './runFigures.ts';
import styles from './RunHeadline.module.css';
import { missedShareOf } from './missedShare.ts';
import { sayFigure, sayHalfWidth, sayInterval } from './sayFigure.ts';
import { sayRunDate } from './runWords.ts';

/** The result of a run: the one large figure, those that stand beside it, and how sure they are. */
export function RunHeadline({ run }: { run: RunSummary }) {
  const figures = figuresOf(run);
  const { measures } = figures;
  const customers = figures.interval('run', '', 'customers');
  return (
    <section className={styles.headline}>
      <p className={styles.about}>
        Run {run.number} · seed {run.seed} · {sayCount(measures.arrived)}{' '}
        {measures.arrived === 1 ? 'lead' : 'leads'} · {sayCount(run.days)} {run.days === 1 ? 'day' : 'days'}
        {sayBesides(run)}
      </p>
      <h2 className={styles.result}>
        {sayCount(measures.customers)} {measures.customers === 1 ? 'customer' : 'customers'}
      </h2>
      <p className={styles.about}>
        {customers === null ? (
          `${sayCount(run.rows.visits)} visits to stages, computed in ${run.seconds.toFixed(1)} s`
        ) : (
          <>
            95 % interval {sayCount(customers.low)} – {sayCount(customers.high)} · {customers.replications}{' '}
            replications
          </>
        )}
      </p>
      <Partial run={run} />
      <Figures run={run} />
    </section>
  );
}

/** What is unusual about how it was made. */
function sayBesides({ level, stock, warmUpDays }: RunSummary): string {
  const besides = [
    ...(level === 'calendars' ? [] : [`up to ${level}`]),
    ...(stock ? ['with stock'] : []),
    ...(warmUpDays > 0 ? [`after ${sayCount(warmUpDays)} days of warm-up`] : []),
  ];
  return besides.map((words) => ` · ${words}`).join('');
}

/** Why a run is not whole, and until when it goes. */
function Partial({ run }: { run: RunSummary }) {
  if (run.status === 'complete') return null;
  const { startDate } = singleton(run.blueprint, 'settings');
  const made = run.series?.replications.length ?? 0;
  const until = run.simulatedMs === null ? null : sayRunDate(startDate, run.simulatedMs);
  const how = run.status === 'cancelled' ? 'You stopped this run before its end' : 'This run broke off';
  const rest =
    run.replications > 1 && made > 0
      ? `these are the numbers of ${made} of ${run.replications} replications.`
      : until === null
        ? 'these are the numbers of the part that was made.'
        : `these are the numbers until ${until}.`;
  return (
    <p className={styles.notice}>
      {how}: {rest}
    </p>
  );
}

function Figures({ run }: { run: RunSummary }) {
  const figures = figuresOf(run);
  const { measures } = figures;
  const { currency } = singleton(run.blueprint, 'settings');
  const money = (['revenue', 'cost', 'costPerCustomer'] as const).filter(
    (measure) => Number.isFinite(measures[measure]) && measures[measure] !== 0,
  );
  const figure = (measure: string, value: number, unit: MetricUnit, label: string, note?: string) => {
    const interval = figures.interval('run', '', measure);
    return {
      label,
      value: sayFigure(value, unit, currency),
      sure: interval === null ? '' : sayHalfWidth(interval, unit, currency),
      note: [
        ...(interval === null
          ? []
          : [`${sayInterval(interval, unit, currency)} (95 %, ${interval.replications} replications).`]),
        ...(note === undefined ? [] : [note]),
      ].join(' '),
    };
  };
  const shown = [
    figure('customerShare', measures.customerShare, 'share', 'lead → customer'),
    figure(
      'medianTimeToCustomerMs',
      measures.medianTimeToCustomerMs,
      'duration',
      'median to customer',
      measures.isTimeToCustomerRestricted
        ? 'Of those who became customers within the run: others may yet, and later.'
        : undefined,
    ),
    figure('', missedShareOf(measures), 'share', 'promises missed'),
    ...money.map((measure) => figure(measure, measures[measure], 'money', moneyWords[measure])),
  ];
  return (
    <dl className={styles.figures}>
      {shown.map(({ label, value, sure, note }) => (
        <div key={label} title={note === '' ? undefined : note}>
          <dt>{label}</dt>
          {sure !== '' && <dd className={styles.sure}>{sure}</dd>}
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const moneyWords = { revenue: 'revenue', cost: 'cost', costPerCustomer: 'cost per customer' } as const;
