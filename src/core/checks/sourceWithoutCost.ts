import { checkOf } from './context/checkOf.ts';

export const sourceWithoutCost = checkOf('source', {
  id: 'sourceWithoutCost',
  label: 'Lead sources of which nobody says what they cost',
  kind: 'completeness',
  severity: 'gap',
  why: 'The new fiscal year’s budget follows the sources with the highest return. Without a cost there is none to compare.',
  asks: ({ isReferral }) => (isReferral ? 0 : 1),
  find({ name, isReferral, costPerLead, costPerMonth }) {
    if (isReferral || costPerLead > 0 || costPerMonth > 0) return [];
    return [
      {
        path: ['costPerLead'],
        sentence: `Nobody has said what leads of ${name} cost.`,
        remedy: 'Say what a lead or a month of it costs; people’s time counts as well.',
      },
    ];
  },
});
