import { setMember } from '../model/changes.ts';
import { checkOf } from './context/checkOf.ts';

export const wayNeverTaken = checkOf('transition', {
  id: 'wayNeverTaken',
  label: 'Ways that no lead may go even once',
  kind: 'structure',
  severity: 'warning',
  why: 'A limit of no rounds closes a way for everybody, although it is drawn.',
  find(way, { name }) {
    if (way.maximumRounds !== 0) return [];
    return [
      {
        path: ['maximumRounds'],
        sentence: `${name(way.id)} may be taken no more than 0 times, so no lead ever goes it.`,
        remedy: 'Say how many rounds a lead may make, or delete it.',
        fix: { label: 'Allow one round', changes: setMember(way, ['maximumRounds'], 1) },
      },
    ];
  },
});
