import type { Metric } from '../../core/metrics/metric.ts';
import { metrics } from '../../core/metrics/registry.ts';

/** Measures that are read together, under one heading. */
export interface ColumnGroup {
  readonly label: string;
  readonly columns: readonly { readonly metric: Metric; readonly label: string }[];
}

type Reading = readonly (readonly [label: string, ids: readonly string[]])[];

// In the order in which they are read. Within a group the label leaves out what the heading says.
const reading: Reading = [
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

/** What is looked at first. */
const overview: Reading = [
  ['Leads', ['inflow', 'balance']],
  ['Conversion', ['nextStepShare']],
  ['Time in stage', ['medianTimeMs', 'p90TimeMs']],
  ['First response', ['medianFirstResponseMs']],
  ['SLA', ['slaMissedShare']],
  ['Work', ['meanWaitMs']],
];

/** Which of the measures stand in the table. */
export type ColumnChoice = 'overview' | 'flow' | 'times' | 'promises' | 'all';

export const columnChoices: readonly { readonly value: ColumnChoice; readonly label: string }[] = [
  { value: 'overview', label: 'Overview' },
  { value: 'flow', label: 'Flow' },
  { value: 'times', label: 'Times' },
  { value: 'promises', label: 'Promises' },
  { value: 'all', label: 'Everything' },
];

const chosen: Readonly<Record<Exclude<ColumnChoice, 'overview' | 'all'>, readonly string[]>> = {
  flow: ['Leads', 'Conversion', 'Also'],
  times: ['Time in stage', 'Work'],
  promises: ['First response', 'SLA'],
};

/** The columns of a choice. */
export function columnsOf(choice: ColumnChoice): readonly ColumnGroup[] {
  if (choice === 'overview') return overview.map(groupOf);
  return columnGroups().filter(({ label }) => choice === 'all' || chosen[choice].includes(label));
}

/** All columns of the table of measures; a measure that is named nowhere here comes last, under "Also". */
export function columnGroups(): readonly ColumnGroup[] {
  const named = new Set(reading.flatMap(([, ids]) => ids));
  const rest = metrics.all.filter(({ id }) => !named.has(id)).map(({ id }) => id);
  return [...reading, ['Also', rest] as const].map(groupOf);
}

function groupOf([label, ids]: Reading[number]): ColumnGroup {
  return {
    label,
    columns: ids.flatMap((id) => {
      const metric = metrics.find(id);
      return metric === undefined ? [] : [{ metric, label: shorter[id] ?? within(label, metric.label) }];
    }),
  };
}

/** Where the heading does not begin the name. */
const shorter: Readonly<Record<string, string>> = { meanWaitMs: 'Waiting, mean', meanWorkMs: 'Done, mean' };

function within(group: string, label: string): string {
  const rest = label.startsWith(group) ? label.slice(group.length).replace(/^,?\s+/, '') : label;
  return rest === '' ? label : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}
