import type { Metric } from './metric.ts';

export const inflow: Metric = {
  id: 'inflow',
  label: 'Inflow',
  formula: 'Visits begun.',
  unit: 'count',
  of: (stage) => stage.begun,
};
