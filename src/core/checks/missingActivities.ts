import { answerCheck } from './context/answerCheck.ts';

export const missingActivities = answerCheck({
  id: 'missingActivities',
  label: 'Stages without activities',
  why: 'What is to be done at each stage is the second of the eight questions of the stage card. Without it everybody does something else.',
  answers: ['activities'],
  remedy: 'List what is done with a lead there, in the order of work.',
  say: ({ name }) => ({ sentence: `${name} does not say what is done with a lead.`, path: ['activities'] }),
});
