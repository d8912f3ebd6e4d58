import type { Metric } from './metric.ts';

export const p90TimeMs: Metric = {
  id: 'p90TimeMs',
  label: 'Time in stage, 90 %',
  formula: 'The time within which 90 % of the ended visits ended.',
  unit: 'duration',
  of: (stage, _run, quick) => (quick ? NaN : stage.times.quantile(0.9)),
};
