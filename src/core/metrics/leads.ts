import type { Metric } from './metric.ts';

export const leads: Metric = {
  id: 'leads',
  label: 'Leads ever here',
  formula: 'Different leads that came to the stage for the first time.',
  unit: 'count',
  of: (stage) => stage.leads,
};
