import type { Metric } from './metric.ts';

export const medianFirstResponseMs: Metric = {
  id: 'medianFirstResponseMs',
  label: 'First response, median',
  formula: 'The median time from entering to the first start of work by a person, of visits that have one.',
  unit: 'duration',
  of: (stage) => stage.responses.medianMs,
};
