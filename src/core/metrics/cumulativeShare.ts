import type { Metric } from './metric.ts';

export const cumulativeShare: Metric = {
  id: 'cumulativeShare',
  label: 'Conversion, cumulative',
  formula: 'Leads that were ever here, divided by all leads that arrived.',
  unit: 'share',
  of: (stage, run) => stage.leads / run.arrived,
};
