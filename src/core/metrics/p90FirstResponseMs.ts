import type { Metric } from './metric.ts';

export const p90FirstResponseMs: Metric = {
  id: 'p90FirstResponseMs',
  label: 'First response, 90 %',
  formula: 'The time within which 90 % of the visits that have a first response have it.',
  unit: 'duration',
  of: (stage) => stage.responses.p90Ms,
};
