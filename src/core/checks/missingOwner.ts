import { answerCheck } from './context/answerCheck.ts';

export const missingOwner = answerCheck({
  id: 'missingOwner',
  label: 'Stages that nobody owns',
  why: 'A lead in a stage without an owner waits for somebody to feel responsible.',
  answers: ['responsible'],
  remedy: 'Say which team is responsible.',
  say: ({ name }) => ({ sentence: `${name} has no owner.`, path: ['responsibleTeamId'] }),
});
