import type { Metric } from './metric.ts';

export const nextStepShare: Metric = {
  id: 'nextStepShare',
  label: 'Conversion, next step',
  formula: 'Visits left by an advancing or winning way, divided by visits begun.',
  unit: 'share',
  of: (stage) => stage.advanced / stage.begun,
};
