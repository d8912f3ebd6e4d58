import type { Metric } from './metric.ts';

export const meanWaitMs: Metric = {
  id: 'meanWaitMs',
  label: 'Waiting for work, mean',
  formula: 'The mean time of a visit in waits and queues of teams; no value where the stage has no work.',
  unit: 'duration',
  of: (stage) => stage.meanWaitMs,
};
