import type { Metric } from './metric.ts';

export const p95TimeMs: Metric = {
  id: 'p95TimeMs',
  label: 'Time in stage, 95 %',
  formula: 'The time from entering within which 95 % of the visits have ended.',
  unit: 'duration',
  of: (stage) => stage.times.p95Ms,
};
