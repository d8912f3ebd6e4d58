import { setMember } from '../model/changes.ts';
import type { Finding } from './check.ts';
import { checkOf } from './context/checkOf.ts';

export const openTextReason = checkOf(['field', 'reasonList'], {
  id: 'openTextReason',
  label: 'Reasons that are typed in instead of chosen',
  kind: 'completeness',
  severity: 'warning',
  why: 'A reason in an open text field cannot be counted. Years of them would have to be exported and grouped by hand.',
  find(record, { isUsed }): Finding[] {
    if (record.type === 'field') {
      if (!/\breason\b/i.test(record.name) || record.fieldType !== 'text') return [];
      return [
        {
          path: ['fieldType'],
          sentence: `${record.name} is an open text, so its reasons cannot be counted.`,
          remedy: 'Make it a choice, with the reasons as its options.',
          fix: { label: 'Make it a choice', changes: setMember(record, ['fieldType'], 'choice') },
        },
      ];
    }
    if (record.reasons.length > 0 || !isUsed(record.id)) return [];
    return [
      {
        path: ['reasons'],
        sentence: `${record.name} has no reasons, so there is nothing to choose from.`,
        remedy: 'Add the reasons that occur, and "Other" with a text.',
      },
    ];
  },
});
