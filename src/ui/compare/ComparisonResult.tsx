import type { ComparedScenario, Comparison } from '../../app/makeComparison.ts';
import type { MeasureSeries } from '../../core/experiment/measureSeries.ts';
import { singleton } from '../../core/model/queries.ts';
import styles from './ComparisonResult.module.css';
import { comparisonRows, type ComparedMeasure } from './comparisonRows.ts';
import { comparisonSentences } from './comparisonSentences.ts';
import { sayInterval } from '../simulate/sayFigure.ts';

/** What a comparison came to: sentences and a table for each scenario. */
export function ComparisonResult({ comparison }: { comparison: Comparison }) {
  const { scenarios, options, status } = comparison;
  const base = scenarios.find(({ scenarioId }) => scenarioId === null);
  const made = base?.series?.replications.length ?? 0;
  return (
    <div className={styles.result}>
      {status !== 'complete' && (
        <p className={styles.notice}>
          {status === 'cancelled' ? 'You stopped this comparison' : 'This comparison broke off'}:{' '}
          {made < 2
            ? 'too few replications were made to compare.'
            : `it says what ${made} of ${options.replications} replications came to.`}
        </p>
      )}
      {base?.series &&
        made > 1 &&
        scenarios.map((scenario) =>
          scenario.scenarioId === null || scenario.series === null ? null : (
            <ScenarioResult
              key={scenario.scenarioId}
              scenario={scenario}
              series={scenario.series}
              base={base.series!}
              days={options.days - options.warmUpDays}
            />
          ),
        )}
      {made > 1 && (
        <p className={styles.note}>
          Mean of {made} replications; ± is a 95 % interval. A dot marks a difference whose interval leaves
          out 0. Of measures that do not differ, one in twenty has one by chance.
        </p>
      )}
    </div>
  );
}

function ScenarioResult({
  scenario,
  series,
  base,
  days,
}: {
  scenario: ComparedScenario;
  series: MeasureSeries;
  base: MeasureSeries;
  days: number;
}) {
  const { currency } = singleton(scenario.blueprint, 'settings');
  const { main, besides } = comparisonRows(base, series);
  const [first, ...rest] = comparisonSentences(scenario.name, days, main, besides, currency);
  return (
    <section className={styles.scenario}>
      <h3 className={styles.first}>{first}</h3>
      {rest.length > 0 && <p className={styles.rest}>{rest.join(' ')}</p>}
      <table className={styles.table}>
        <caption className="visually-hidden">{scenario.name} beside the blueprint as it is</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col">As it is</th>
            <th scope="col">{scenario.name}</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          <Rows rows={main} currency={currency} />
        </tbody>
        {besides.length > 0 && (
          <tbody>
            <tr className={styles.besides}>
              <th scope="rowgroup" colSpan={4}>
                Also different
              </th>
            </tr>
            <Rows rows={besides} currency={currency} />
          </tbody>
        )}
      </table>
    </section>
  );
}

function Rows({ rows, currency }: { rows: readonly ComparedMeasure[]; currency: string }) {
  return rows.map(({ path, label, unit, compared }) => {
    const { baseMean, otherMean, difference, excludesZero } = compared;
    // Both are said as exactly as their difference is known.
    const { halfWidth } = difference;
    const say = (mean: number) => sayInterval({ mean, halfWidth }, unit, currency).replace(/ ± [\d.,]+/, '');
    return (
      <tr key={path} data-sure={excludesZero || undefined}>
        <th scope="row">{label}</th>
        <td>{say(baseMean)}</td>
        <td>{say(otherMean)}</td>
        <td>
          {sayInterval(difference, unit, currency, true)}
          <span className={styles.mark} aria-hidden="true" />
          <span className="visually-hidden">{excludesZero ? ', differs' : ', may be chance'}</span>
        </td>
      </tr>
    );
  });
}
