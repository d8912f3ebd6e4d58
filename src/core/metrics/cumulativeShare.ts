import type { Metric } from './metric.ts';

export const cumulativeShare: Metric = {
  id: 'cumulativeShare',
  label: 'Conversion, cumulative',
  formula: 'Leads that arrived and were ever here, divided by all leads that arrived.',
  unit: 'share',
  of: (stage, run) => stage.cohortLeads / run.arrived,
};
