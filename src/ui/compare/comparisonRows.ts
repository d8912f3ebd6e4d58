import { compareScenarios } from '../../core/experiment/compareScenarios.ts';
import type { MeasureSeries } from '../../core/experiment/measureSeries.ts';
import type { MeasureTree } from '../../core/experiment/measureTree.ts';
import type { MetricUnit } from '../../core/metrics/metric.ts';
import { metrics } from '../../core/metrics/registry.ts';
import type { PairedDifference } from '../../core/statistics/pairedDifference.ts';

/** One measure of the base and of a scenario. */
export interface ComparedMeasure {
  readonly path: string;
  readonly label: string;
  readonly unit: MetricUnit;
  readonly compared: PairedDifference;
}

type Known = readonly (readonly [measure: string, label: string, unit: MetricUnit])[];

/** What a scenario is mostly made for: always shown. */
const always: Known = [
  ['customers', 'Customers', 'count'],
  ['customerShare', 'Become customers', 'share'],
  ['medianTimeToCustomerMs', 'Time to customer, median', 'duration'],
  ['revenue', 'Revenue', 'money'],
  ['cost', 'Cost', 'money'],
  ['costPerCustomer', 'Cost per customer', 'money'],
];

/** Of stages and teams: shown where they differ. */
const ofStages = [
  'inflow',
  'nextStepShare',
  'slaMissedShare',
  'medianTimeMs',
  'medianFirstResponseMs',
  'averageBalance',
];
const ofTeams: Known = [
  ['utilisation', 'Busy', 'share'],
  ['meanQueue', 'Queue, average', 'count'],
  ['meanWaitMs', 'Wait, mean', 'duration'],
  ['cost', 'Cost', 'money'],
];

const MOST_BESIDES = 12;

/** The measures that are always shown, and of the others those that differ most surely. */
export function comparisonRows(
  base: MeasureSeries,
  other: MeasureSeries,
): { readonly main: readonly ComparedMeasure[]; readonly besides: readonly ComparedMeasure[] } {
  const { differences, significant } = compareScenarios(base, other);
  const main = always.flatMap(([measure, label, unit]) => {
    const compared = differences.get(`run.${measure}`);
    const hasValue = compared !== undefined && (compared.baseMean || compared.otherMean);
    return hasValue ? [{ path: `run.${measure}`, label, unit, compared }] : [];
  });
  const besides = significant.flatMap((path) => {
    const said = sayPath(other.tree, path);
    const compared = differences.get(path);
    return said === null || compared === undefined ? [] : [{ path, ...said, compared }];
  });
  return { main, besides: besides.slice(0, MOST_BESIDES) };
}

/** The name of a measure of a stage or a team; null: it is not one of those that are compared. */
function sayPath(tree: MeasureTree, path: string): { label: string; unit: MetricUnit } | null {
  const [part = '', key = '', measure = '', ...deeper] = path.split('.');
  if (deeper.length > 0) return null;
  const name = nameIn(tree, part, key);
  if (part === 'stages' && ofStages.includes(measure)) {
    const metric = metrics.find(measure);
    return metric === undefined ? null : { label: `${name}: ${metric.label}`, unit: metric.unit };
  }
  const known = part === 'teams' ? ofTeams.find(([id]) => id === measure) : undefined;
  return known === undefined ? null : { label: `${name}: ${known[1]}`, unit: known[2] };
}

function nameIn(tree: MeasureTree, part: string, key: string): string {
  const entries = tree[part];
  const entry = typeof entries === 'object' ? entries?.[key] : undefined;
  const name = typeof entry === 'object' ? entry?.['name'] : undefined;
  return typeof name === 'string' ? name : key;
}
