import { checkOf } from './context/checkOf.ts';

export const singleReason = checkOf('reasonList', {
  id: 'singleReason',
  label: 'Reason lists with one reason',
  kind: 'completeness',
  severity: 'gap',
  why: 'A list with one reason leaves nothing to choose, and nothing to learn from.',
  asks: (list, { isUsed }) => (isUsed(list.id) ? 1 : 0),
  find(list, { isUsed }) {
    if (list.reasons.length !== 1 || !isUsed(list.id)) return [];
    return [
      {
        path: ['reasons'],
        sentence: `${list.name} has no reason but “${list.reasons[0]!.name}”.`,
        remedy: 'Add the other reasons that occur, and “Other” with a text.',
      },
    ];
  },
});
