import type { Stage } from '../model/records/stage.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const doubledNumber = checkOfWhole({
  id: 'doubledNumber',
  label: 'Stages with one number',
  kind: 'completeness',
  severity: 'warning',
  why: 'People say “stage four”. Two stages of one number that are not told apart as 4a and 4b are mistaken for one another.',
  find({ stages }) {
    const first = new Map<string, Stage>();
    return stages.flatMap((stage) => {
      const number = stage.number.trim();
      // Sub-stages count for themselves: each group begins anew.
      const key = `${stage.parentId ?? ''} ${number}`;
      const twin = first.get(key);
      if (number === '') return [];
      if (twin === undefined) {
        first.set(key, stage);
        return [];
      }
      return [
        {
          recordId: stage.id,
          path: ['number'],
          sentence: `${twin.name} and ${stage.name} both have the number ${number}.`,
          remedy: 'Give one of them another number, or tell them apart with a letter.',
        },
      ];
    });
  },
});
