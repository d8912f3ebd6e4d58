import { pointsFor } from './context/scorePoints.ts';
import { scoreModelCheck } from './context/scoreModelCheck.ts';

export const scoreWithoutDecay = scoreModelCheck({
  id: 'scoreWithoutDecay',
  label: 'Points that never fade',
  why: 'A visit of last year says little about today. Without decay every lead that stays long enough becomes an MQL.',
  isOpen: ({ halfLife }, context) =>
    halfLife === null && [...pointsFor('engagement', context), ...pointsFor('intent', context)].length > 0,
  finding: {
    path: ['halfLife'],
    sentence: 'Points for what leads do never fade.',
    remedy: 'Say after which time half of them are left; 30 days is a usual beginning.',
  },
});
