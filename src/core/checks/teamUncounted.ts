import { checkOf } from './context/checkOf.ts';
import { listed } from './context/words.ts';

export const teamUncounted = checkOf('team', {
  id: 'teamUncounted',
  label: 'Teams that work on leads and are not counted',
  kind: 'completeness',
  severity: 'gap',
  why: 'How many people have time for leads decides how long leads wait. As long as nobody counts them, a run takes them to be without limit.',
  asks: (team, context) => (context.workplaces(team.id).length > 0 ? 1 : 0),
  find(team, context) {
    if (team.headCount !== null || team.shifts.length > 0) return [];
    const places = context.workplaces(team.id);
    if (places.length === 0) return [];
    return [
      {
        path: ['headCount'],
        sentence: `${team.name} works on leads in ${listed(places.map(({ name }) => name))}, but nobody has said how many people it has.`,
        remedy: 'Say how many of them work on leads at the same time.',
      },
    ];
  },
});
