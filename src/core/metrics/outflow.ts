import type { Metric } from './metric.ts';

export const outflow: Metric = {
  id: 'outflow',
  label: 'Outflow',
  formula: 'Visits ended.',
  unit: 'count',
  of: (stage) => stage.ended,
};
