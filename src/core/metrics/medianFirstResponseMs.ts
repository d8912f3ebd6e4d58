import type { Metric } from './metric.ts';

export const medianFirstResponseMs: Metric = {
  id: 'medianFirstResponseMs',
  label: 'First response, median',
  formula: 'The median time from entering to the first start of work by a person, of visits that had one.',
  unit: 'duration',
  of: (stage, _run, quick) => (quick ? NaN : stage.responses.quantile(0.5)),
};
