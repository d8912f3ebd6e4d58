import type { Metric } from './metric.ts';

export const meanTimeMs: Metric = {
  id: 'meanTimeMs',
  label: 'Time in stage, mean',
  formula: 'The mean time from entering to leaving, of ended visits.',
  unit: 'duration',
  of: (stage) => stage.times.mean(),
};
