import { answerCheck } from './context/answerCheck.ts';

export const missingOwner = answerCheck({
  id: 'missingOwner',
  label: 'Stages that nobody owns',
  answers: ['responsible'],
  remedy: 'Say which team is responsible.',
  say: ({ name }) => ({ sentence: `${name} has no owner.`, path: ['responsibleTeamId'] }),
});
