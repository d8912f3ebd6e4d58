import { recordsOf } from '../model/queries.ts';
import { listed } from './context/words.ts';
import { workplacesOf } from './context/workingTeams.ts';
import type { Check } from './check.ts';

export const teamWithoutPeople: Check = {
  id: 'teamWithoutPeople',
  label: 'Teams with work to do and nobody to do it',
  find: (context) =>
    recordsOf(context.blueprint, 'team').flatMap((team) => {
      if (team.headCount !== 0 || team.shifts.length > 0) return [];
      const places = workplacesOf(team, context);
      if (places.length === 0) return [];
      return [
        {
          check: 'teamWithoutPeople',
          severity: 'warning' as const,
          recordId: team.id,
          path: ['headCount'],
          sentence: `${team.name} has nobody at work, so leads wait for ever in ${listed(places.map(({ name }) => name))}.`,
          remedy: 'Say how many people work at the same time, or nothing where they are not to be counted.',
        },
      ];
    }),
};
