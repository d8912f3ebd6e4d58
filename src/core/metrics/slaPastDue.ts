import type { Metric } from './metric.ts';

export const slaPastDue: Metric = {
  id: 'slaPastDue',
  label: 'SLA past due',
  formula: 'Visits that missed a promise and have not ended.',
  unit: 'count',
  of: (stage) => stage.lateOpen,
};
