import { checkOfWhole } from './context/checkOf.ts';

export const missingSignOff = checkOfWhole({
  id: 'missingSignOff',
  label: 'A blueprint that nobody is asked to sign',
  kind: 'completeness',
  severity: 'gap',
  why: 'Definitions hold when the people who live by them have said yes: marketing, sales, and whoever reviews.',
  asks: ({ idsOf }) => (idsOf('stage').length > 0 ? 1 : 0),
  find({ idsOf }) {
    if (idsOf('stage').length === 0 || idsOf('signOff').length > 0) return [];
    return [
      {
        sentence: 'Nobody is named who has to agree to this blueprint.',
        remedy: 'Add sign-offs: what has to be agreed, and by whom.',
      },
    ];
  },
});
