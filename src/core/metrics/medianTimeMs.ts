import type { Metric } from './metric.ts';

export const medianTimeMs: Metric = {
  id: 'medianTimeMs',
  label: 'Time in stage, median',
  formula: 'The time from entering within which half of the visits have ended.',
  unit: 'duration',
  of: (stage) => stage.times.medianMs,
};
