import type { Metric } from './metric.ts';

export const slaMissedShare: Metric = {
  id: 'slaMissedShare',
  label: 'SLA missed',
  formula: 'SLA due divided by visits begun; no value where the stage promises nothing.',
  unit: 'share',
  of: (stage) => (stage.promises ? stage.late / stage.begun : NaN),
};
