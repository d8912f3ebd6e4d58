import { answerCheck } from './context/answerCheck.ts';

export const missingCriteria = answerCheck({
  id: 'missingCriteria',
  label: 'Stages without criteria to enter or to leave',
  why: 'A stage means the same to marketing and sales only when both know what a lead must meet to come to it and to go on.',
  answers: ['enterCriteria', 'leaveCriteria'],
  remedy: 'Agree on the criteria; where there are none, say "always".',
  say({ name }, missing) {
    const isBoth = missing.length > 1;
    const member = missing[0] === 'leaveCriteria' ? 'leaveCriteria' : 'enterCriteria';
    const what = isBoth ? 'enter or to leave it' : member === 'enterCriteria' ? 'enter it' : 'leave it';
    return { sentence: `${name} does not say what a lead must meet to ${what}.`, path: [member] };
  },
});
