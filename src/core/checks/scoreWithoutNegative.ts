import { pointsFor } from './context/scorePoints.ts';
import { scoreModelCheck } from './context/scoreModelCheck.ts';

export const scoreWithoutNegative = scoreModelCheck({
  id: 'scoreWithoutNegative',
  label: 'A score model that takes no points away',
  why: 'A competitor, a student or a private address that downloads everything looks like the best lead there is.',
  isOpen: (_, context) => pointsFor('total', context).every((points) => points > 0),
  finding: {
    path: ['fitRules'],
    sentence: 'Nothing takes points away from a lead.',
    remedy:
      'Give what speaks against a lead negative points: a competitor, a private address, the wrong country.',
  },
});
