import type { Metric } from './metric.ts';

export const respondedShare: Metric = {
  id: 'respondedShare',
  label: 'First response, share given',
  formula:
    'Visits that have had a first response, divided by visits begun; no value where the stage has no work.',
  unit: 'share',
  of: (stage) => (stage.hasWork ? stage.responded / stage.begun : NaN),
};
