import type { Metric } from './metric.ts';

export const handRaiserShare: Metric = {
  id: 'handRaiserShare',
  label: 'Hand-raisers',
  formula: 'Visits of leads that had asked to talk before they entered, divided by visits begun.',
  unit: 'share',
  of: (stage) => stage.handRaisers / stage.begun,
};
