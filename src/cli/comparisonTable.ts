import type { MeasureSeries } from '../core/experiment/measureSeries.ts';
import type { ScenarioComparison } from '../core/experiment/compareScenarios.ts';
import { intervalOf } from '../core/statistics/interval.ts';
import { inHumanUnits } from './humanUnits.ts';
import { intervalWords } from './intervalWords.ts';
import { comparedMeasures } from './measureColumns.ts';
import { pathWords, unitOf } from './measureWords.ts';
import { textTable } from './textTable.ts';

/** What is always shown: what a scenario is mostly made for. */
const always = [
  'run.arrived',
  'run.customers',
  'run.customerShare',
  'run.medianTimeToCustomerMs',
  'run.revenue',
  'run.cost',
  'run.averageInside',
];

/** So many of the measures that differ are shown besides. */
const MOST_SHOWN = 15;

/**
 * A scenario beside the base: the headline measures, then those that differ most surely. A star marks a difference
 * whose interval leaves out 0.
 */
export function comparisonTable(
  base: MeasureSeries,
  other: MeasureSeries,
  { differences, significant }: ScenarioComparison,
  confidence: number,
): string {
  const differing = significant.filter((path) => isCompared(path) && !always.includes(path));
  const shown = [...always.filter((path) => hasData(path)), ...differing.slice(0, MOST_SHOWN)];
  const rows = shown.map((path) => {
    const { difference, excludesZero } = differences.get(path)!;
    const unit = unitOf(path.slice(path.lastIndexOf('.') + 1));
    const meanIn = ({ values }: MeasureSeries) =>
      intervalWords(intervalOf(values.get(path)!, confidence), unit);
    return [
      pathWords(other.tree, path),
      meanIn(base),
      meanIn(other),
      `${intervalWords(difference, unit)} ${excludesZero ? '*' : ' '}`,
    ];
  });
  const more = differing.length - MOST_SHOWN;
  const rest = more > 0 ? `… and ${more.toLocaleString('en')} more that differ.\n` : '';
  return `${textTable(['Measure', 'Base', 'Scenario', 'Difference'], rows)}${rest}`;

  function hasData(path: string): boolean {
    const difference = differences.get(path)?.difference;
    return difference !== undefined && difference.replications > 0;
  }
}

/** Whether a measure belongs into the table, which is to be read; the JSON has them all. */
function isCompared(path: string): boolean {
  const [part = '', ...rest] = path.split('.');
  // Reasons of a transition are deeper down.
  return rest.length === 2 && (comparedMeasures[part]?.includes(rest[1]!) ?? false);
}

/** What stands below the tables: how to read them, and what the common random numbers were good for. */
export function comparisonMeaning(comparisons: readonly ScenarioComparison[]): string {
  const reductions = comparisons
    .flatMap(({ differences }) => [...differences.values()])
    .map(({ varianceReductionShare }) => varianceReductionShare)
    .filter((share) => Number.isFinite(share))
    .toSorted((a, b) => a - b);
  const [median] = reductions.slice(Math.floor(reductions.length / 2));
  const spared =
    median === undefined
      ? ''
      : ` The same seeds took away ${inHumanUnits(median, 'share')} of the variance of a difference (median of all measures).`;
  return `* the interval of the difference leaves out 0; of measures that do not differ one in twenty does so by chance.${spared}`;
}
