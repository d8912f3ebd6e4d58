import type { Metric } from './metric.ts';

export const meanTimeMs: Metric = {
  id: 'meanTimeMs',
  label: 'Time in stage, mean',
  formula: 'The mean time from entering to leaving, as far as the longest visit goes.',
  unit: 'duration',
  of: (stage) => stage.times.meanMs,
};
