import { answerCheck } from './context/answerCheck.ts';

export const missingTools = answerCheck({
  id: 'missingTools',
  label: 'Stages without tools',
  answers: ['tools'],
  remedy: 'Name the tools and systems the work is done in.',
  say: ({ name }) => ({ sentence: `${name} names no tools.`, path: ['toolIds'] }),
});
