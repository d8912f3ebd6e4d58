import { singleton } from '../model/queries.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const targetWithoutDealValue = checkOfWhole({
  id: 'targetWithoutDealValue',
  label: 'A revenue target without the value of a deal',
  kind: 'completeness',
  severity: 'gap',
  why: 'Revenue becomes a number of customers, and that a number of leads, only when it is known what a deal is worth.',
  asks: ({ blueprint }) => (singleton(blueprint, 'targets').revenue === null ? 0 : 1),
  find({ blueprint }) {
    const { id, dealValue } = singleton(blueprint, 'settings');
    if (singleton(blueprint, 'targets').revenue === null || dealValue.mean > 0) return [];
    return [
      {
        recordId: id,
        path: ['dealValue'],
        sentence: 'There is a target for revenue, but nobody has said what a won deal is worth.',
        remedy: 'Say the mean value of a won deal in the settings.',
      },
    ];
  },
});
