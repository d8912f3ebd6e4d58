import { setMember } from '../model/changes.ts';
import { checkOf } from './context/checkOf.ts';

export const otherWithoutText = checkOf('reasonList', {
  id: 'otherWithoutText',
  label: 'Reasons called "Other" that need no explanation',
  kind: 'completeness',
  severity: 'warning',
  why: 'What is written under "Other" tells which reasons the list still lacks. Without a text it is the reason people choose when they are in a hurry.',
  find: (list) =>
    list.reasons.flatMap((reason, place) => {
      if (!/^other\b/i.test(reason.name.trim()) || reason.requiresText) return [];
      const path = ['reasons', place, 'requiresText'];
      return [
        {
          path,
          sentence: `In ${list.name}, "${reason.name}" can be chosen without saying what it was.`,
          remedy: 'Require a text, so that the list can be improved later.',
          fix: { label: 'Require a text', changes: setMember(list, path, true) },
        },
      ];
    }),
});
