import type { Metric } from './metric.ts';

export const cost: Metric = {
  id: 'cost',
  label: 'Cost',
  formula: 'Visits begun times the cost per lead of the stage.',
  unit: 'money',
  of: (stage) => stage.begun * stage.costPerLead,
};
