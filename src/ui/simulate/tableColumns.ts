import type { Metric } from '../../core/metrics/metric.ts';
import { metrics } from '../../core/metrics/registry.ts';

/** Measures that are read together, under one heading. */
export interface ColumnGroup {
  readonly label: string;
  readonly columns: readonly { readonly metric: Metric; readonly label: string }[];
}

// In the order in which they are read. Within a group the label leaves out what the heading says.
const reading: readonly (readonly [label: string, ids: readonly string[]])[] = [
  ['Leads', ['inflow', 'outflow', 'balance', 'averageBalance', 'leads']],
  ['Conversion', ['nextStepShare', 'cumulativeShare']],
  ['Time in stage', ['medianTimeMs', 'p90TimeMs', 'p95TimeMs', 'meanTimeMs']],
  [
    'First response',
    ['medianFirstResponseMs', 'p90FirstResponseMs', 'meanFirstResponseMs', 'respondedShare'],
  ],
  ['SLA', ['slaMissedShare', 'slaDue', 'slaPastDue']],
  ['Work', ['meanWaitMs', 'meanWorkMs']],
];

/** The columns of the table of measures; a measure that is named nowhere here comes last, under "Also". */
export function columnGroups(): ColumnGroup[] {
  const named = new Set(reading.flatMap(([, ids]) => ids));
  const rest = metrics.all.filter(({ id }) => !named.has(id)).map(({ id }) => id);
  return [...reading, ['Also', rest] as const].map(([label, ids]) => ({
    label,
    columns: ids.flatMap((id) => {
      const metric = metrics.find(id);
      return metric === undefined ? [] : [{ metric, label: within(label, metric.label) }];
    }),
  }));
}

function within(group: string, label: string): string {
  const rest = label.startsWith(group) ? label.slice(group.length).replace(/^,?\s+/, '') : label;
  return rest === '' ? label : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}
