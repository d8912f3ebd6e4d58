import { checkOf } from './context/checkOf.ts';
import { listed } from './context/words.ts';

export const teamWithoutPeople = checkOf('team', {
  id: 'teamWithoutPeople',
  label: 'Teams with work to do and nobody to do it',
  kind: 'structure',
  severity: 'warning',
  why: 'A head-count of nought means that every lead waits for ever. A head-count that is not known is another thing: then people are no limit.',
  find(team, context) {
    if (team.headCount !== 0 || team.shifts.length > 0) return [];
    const places = context.workplaces(team.id);
    if (places.length === 0) return [];
    return [
      {
        path: ['headCount'],
        sentence: `${team.name} has nobody at work, so leads wait for ever in ${listed(places.map(({ name }) => name))}.`,
        remedy: 'Say how many people work at the same time, or nothing where they are not to be counted.',
        fix: {
          label: 'Do not count its people',
          changes: [{ op: 'set', id: team.id, path: ['headCount'], from: 0, to: null }],
        },
      },
    ];
  },
});
