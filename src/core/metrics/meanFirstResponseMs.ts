import type { Metric } from './metric.ts';

export const meanFirstResponseMs: Metric = {
  id: 'meanFirstResponseMs',
  label: 'First response, mean',
  formula: 'The mean time from entering to the first start of work by a person, of visits that have one.',
  unit: 'duration',
  of: (stage) => stage.responses.meanMs,
};
