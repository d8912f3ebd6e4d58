import type { Metric } from './metric.ts';

export const medianTimeMs: Metric = {
  id: 'medianTimeMs',
  label: 'Time in stage, median',
  formula: 'The median time from entering to leaving, of ended visits.',
  unit: 'duration',
  of: (stage, _run, quick) => (quick ? NaN : stage.times.quantile(0.5)),
};
