import type { Metric } from './metric.ts';

export const stuck: Metric = {
  id: 'stuck',
  label: 'Stuck',
  formula: 'Visits that had ways to go and none of them open.',
  unit: 'count',
  of: (stage) => stage.stuck,
};
