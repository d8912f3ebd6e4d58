import { answerCheck } from './context/answerCheck.ts';

export const missingTools = answerCheck({
  id: 'missingTools',
  label: 'Stages without tools',
  why: 'People must know in which system they work on a lead, or each keeps a list of their own.',
  answers: ['tools'],
  remedy: 'Name the tools and systems the work is done in.',
  say: ({ name }) => ({ sentence: `${name} names no tools.`, path: ['toolIds'] }),
});
