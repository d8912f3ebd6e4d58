import type { Metric } from './metric.ts';

export const slaDue: Metric = {
  id: 'slaDue',
  label: 'SLA due',
  formula: 'Visits that ever missed a promise of the stage.',
  unit: 'count',
  of: (stage) => stage.late,
};
