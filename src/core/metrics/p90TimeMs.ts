import type { Metric } from './metric.ts';

export const p90TimeMs: Metric = {
  id: 'p90TimeMs',
  label: 'Time in stage, 90 %',
  formula: 'The time from entering within which 90 % of the visits have ended.',
  unit: 'duration',
  of: (stage) => stage.times.p90Ms,
};
