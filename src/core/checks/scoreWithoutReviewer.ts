import { scoreModelCheck } from './context/scoreModelCheck.ts';

export const scoreWithoutReviewer = scoreModelCheck({
  id: 'scoreWithoutReviewer',
  label: 'A score model that nobody reviews',
  why: 'Business units say what meets their requirements, and the CRO reviews it, so that no unit turns away what the company wants in the long term.',
  isOpen: ({ reviewerTeamId }) => reviewerTeamId === null,
  finding: {
    path: ['reviewerTeamId'],
    sentence: 'Nobody reviews the score model.',
    remedy: 'Choose the team that does; usually it is the one of the CRO.',
  },
});
