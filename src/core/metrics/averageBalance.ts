import type { Metric } from './metric.ts';

export const averageBalance: Metric = {
  id: 'averageBalance',
  label: 'Balance, average',
  formula: 'Leads that are in the stage, on the average over the time that is measured.',
  unit: 'count',
  of: (stage, run) => stage.presentMs / run.measuredMs,
};
