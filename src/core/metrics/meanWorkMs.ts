import type { Metric } from './metric.ts';

export const meanWorkMs: Metric = {
  id: 'meanWorkMs',
  label: 'Work done, mean',
  formula: 'The time from starts to ends of work, divided by the visits that are not still waiting for it.',
  unit: 'duration',
  of: (stage) => stage.meanWorkMs,
};
