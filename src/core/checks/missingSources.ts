import { checkOfWhole } from './context/checkOf.ts';

export const missingSources = checkOfWhole({
  id: 'missingSources',
  label: 'A blueprint without lead sources',
  kind: 'completeness',
  severity: 'gap',
  why: 'Without a source no lead ever comes, and nobody can say which money brings customers.',
  asks: ({ idsOf }) => (idsOf('stage').length > 0 ? 1 : 0),
  find({ idsOf }) {
    if (idsOf('stage').length === 0 || idsOf('source').length > 0) return [];
    return [
      {
        sentence: 'Nobody has said where leads come from.',
        remedy: 'Add the original sources that marketing and sales have agreed on.',
      },
    ];
  },
});
