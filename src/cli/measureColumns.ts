import type { Metric } from '../core/metrics/metric.ts';
import { metrics } from '../core/metrics/registry.ts';

/** The order in which the measures of a stage are read: what flows, what converts, how long, how promptly. */
const readingOrder = [
  'inflow',
  'leads',
  'outflow',
  'balance',
  'nextStepShare',
  'cumulativeShare',
  'medianTimeMs',
  'meanTimeMs',
  'p90TimeMs',
  'medianFirstResponseMs',
  'slaDue',
  'slaPastDue',
  'slaMissedShare',
  'stuck',
  'handRaiserShare',
];

const place = ({ id }: Metric) => (readingOrder.includes(id) ? readingOrder.indexOf(id) : Infinity);

/** The columns of the table of measures; one that this list does not name comes last. */
export const measureColumns: readonly Metric[] = [...metrics.all].sort((a, b) => {
  const [first, second] = [place(a), place(b)];
  return first === second ? 0 : first - second;
});
