import type { Metric } from './metric.ts';

export const balance: Metric = {
  id: 'balance',
  label: 'Balance',
  formula: 'Leads that are in the stage when the run ends.',
  unit: 'count',
  of: (stage) => stage.open,
};
