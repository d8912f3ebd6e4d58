import type { Metric } from './metric.ts';

export const respondedShare: Metric = {
  id: 'respondedShare',
  label: 'First response, share given',
  formula:
    'Visits that have had a first response, divided by visits begun; no value where people have nothing to do here.',
  unit: 'share',
  of: (stage) => (stage.isPersonal ? stage.responded / stage.begun : NaN),
};
