import type { Metric } from './metric.ts';

export const leads: Metric = {
  id: 'leads',
  label: 'Leads ever here',
  formula: 'Different leads that were ever in the stage.',
  unit: 'count',
  of: (stage) => stage.leads,
};
