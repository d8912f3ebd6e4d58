import { singleton } from '../model/queries.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const missingReview = checkOfWhole({
  id: 'missingReview',
  label: 'A blueprint that nobody comes back to',
  kind: 'completeness',
  severity: 'gap',
  why: 'Not “set it and forget it”: stages, reasons and scores have to be adjusted from time to time.',
  asks: ({ idsOf }) => (idsOf('stage').length > 0 ? 1 : 0),
  find({ blueprint, idsOf }) {
    const { id, reviewRhythm } = singleton(blueprint, 'policies');
    if (idsOf('stage').length === 0 || reviewRhythm.trim() !== '') return [];
    return [
      {
        recordId: id,
        path: ['reviewRhythm'],
        sentence: 'Nobody has said how often this blueprint is reviewed.',
        remedy: 'Agree on a rhythm, such as every quarter.',
      },
    ];
  },
});
