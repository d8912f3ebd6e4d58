import { checkOf } from './context/checkOf.ts';

export const signOffRejected = checkOf('signOff', {
  id: 'signOffRejected',
  label: 'Sign-offs that were refused',
  kind: 'completeness',
  severity: 'warning',
  why: 'Somebody who has to agree has said no. Nobody should configure the CRM before that is settled.',
  find({ subject, person, role, decision }) {
    if (decision !== 'rejected') return [];
    const who = [person, role].find((words) => words.trim() !== '') ?? 'Somebody';
    return [
      {
        path: ['decision'],
        sentence: `${who} has not agreed to “${subject}”.`,
        remedy: 'Talk about what stands in the way, change it, and ask again.',
      },
    ];
  },
});
