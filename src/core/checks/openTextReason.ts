import { setMember } from '../model/changes.ts';
import { recordsOf } from '../model/queries.ts';
import type { Problem } from '../model/problem.ts';
import type { Check } from './check.ts';

export const openTextReason: Check = {
  id: 'openTextReason',
  label: 'Reasons that are typed in instead of chosen',
  find: ({ blueprint, transitions }) => [
    ...recordsOf(blueprint, 'field')
      .filter(({ name, fieldType }) => /\breason\b/i.test(name) && fieldType === 'text')
      .map((field): Problem => ({
        check: 'openTextReason',
        severity: 'warning',
        recordId: field.id,
        path: ['fieldType'],
        sentence: `${field.name} is an open text, so its reasons cannot be counted.`,
        remedy: 'Make it a choice, with the reasons as its options.',
        fix: { label: 'Make it a choice', changes: setMember(field, ['fieldType'], 'choice') },
      })),
    ...recordsOf(blueprint, 'reasonList')
      .filter(({ id, reasons }) => reasons.length === 0 && transitions.some((way) => way.reasonListId === id))
      .map((list): Problem => ({
        check: 'openTextReason',
        severity: 'warning',
        recordId: list.id,
        path: ['reasons'],
        sentence: `${list.name} has no reasons, so there is nothing to choose from.`,
        remedy: 'Add the reasons that occur, and "Other" with a text.',
      })),
  ],
};
