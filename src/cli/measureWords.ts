import type { MeasureTree } from '../core/experiment/measureTree.ts';
import type { MetricUnit } from '../core/metrics/metric.ts';
import { metrics } from '../core/metrics/registry.ts';

/** The unit of a measure, which its name ends with where it is not a number of something. */
export function unitOf(measure: string): MetricUnit {
  if (measure.endsWith('Ms')) return 'duration';
  if (/(^s|S)hare($|Within)|^utilisation$/.test(measure)) return 'share';
  return /^(cost|revenue)/.test(measure) ? 'money' : 'count';
}

const labels: Readonly<Record<string, string>> = {
  meanQueue: 'Queue, mean',
  maximumQueue: 'Queue, maximum',
  waitedShare: 'Had to wait',
  meanWaitMs: 'Wait, mean',
  medianWaitMs: 'Wait, median',
  p90WaitMs: 'Wait, 90 %',
  p95WaitMs: 'Wait, 95 %',
  gaveUps: 'Gave up',
  medianTimeMs: 'Time, median',
  meanTimeMs: 'Time, mean',
};

/**
 * What a measure is called in tables: a stage's by its label, another's by what is customary, else by its own name
 * in words ("costPerCustomer": "Cost per customer").
 */
export function labelOf(part: string, measure: string): string {
  const label = part === 'stages' ? metrics.find(measure)?.label : undefined;
  if (label !== undefined) return label;
  if (Object.hasOwn(labels, measure)) return labels[measure]!;
  const words = measure
    .replace(/Ms$/, '')
    .replace(/^is(?=[A-Z])/, '')
    .replace(/(?<=[a-z])(?=\d)|(?<=[a-z0-9])(?=[A-Z])/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A measure by its path, with the names of what it is about: "MQL: Inflow". */
export function pathWords(tree: MeasureTree, path: string): string {
  const steps = path.split('.');
  const [part = '', ...inside] = steps.slice(0, -1);
  let at = childOf(tree, part);
  const about = inside.flatMap((step) => {
    at = childOf(at, step);
    const name = childOf(at, 'name');
    if (typeof name === 'string') return [name];
    return step === 'reasons' || step === 'qualified' ? [] : [labelOf(part, step)];
  });
  return [...about, labelOf(part, steps.at(-1) ?? '')].join(': ');
}

function childOf(node: MeasureTree[string] | undefined, name: string): MeasureTree[string] | undefined {
  return typeof node === 'object' && node !== null ? node[name] : undefined;
}
