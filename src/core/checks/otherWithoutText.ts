import { setMember } from '../model/changes.ts';
import { recordsOf } from '../model/queries.ts';
import type { Check } from './check.ts';

export const otherWithoutText: Check = {
  id: 'otherWithoutText',
  label: 'Reasons called "Other" that need no explanation',
  find: ({ blueprint }) =>
    recordsOf(blueprint, 'reasonList').flatMap((list) =>
      list.reasons.flatMap((reason, place) => {
        if (!/^other\b/i.test(reason.name.trim()) || reason.requiresText) return [];
        const path = ['reasons', place, 'requiresText'];
        return [
          {
            check: 'otherWithoutText',
            severity: 'warning' as const,
            recordId: list.id,
            path,
            sentence: `In ${list.name}, "${reason.name}" can be chosen without saying what it was.`,
            remedy: 'Require a text, so that the list can be improved later.',
            fix: { label: 'Require a text', changes: setMember(list, path, true) },
          },
        ];
      }),
    ),
};
