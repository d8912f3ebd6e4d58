import { singleton } from '../model/queries.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const missingTargets = checkOfWhole({
  id: 'missingTargets',
  label: 'A blueprint without a target',
  kind: 'completeness',
  severity: 'gap',
  why: 'Forecasts are worked out backwards from what the company wants to reach. Without a target nobody knows whether a plan is enough.',
  asks: ({ idsOf }) => (idsOf('stage').length > 0 ? 1 : 0),
  find({ blueprint, idsOf }) {
    const { id, customers, revenue } = singleton(blueprint, 'targets');
    if (idsOf('stage').length === 0 || customers !== null || revenue !== null) return [];
    return [
      {
        recordId: id,
        path: ['customers'],
        sentence: 'Nobody has said how many customers, or how much revenue, a year is to bring.',
        remedy: 'Set one of the two as a target of the fiscal year.',
      },
    ];
  },
});
