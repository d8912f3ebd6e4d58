import { hasCapacity } from '../model/capacity.ts';
import { checkOf } from './context/checkOf.ts';
import { isOfQueue } from './context/workingTeams.ts';

export const patienceWithoutQueue = checkOf('transition', {
  id: 'patienceWithoutQueue',
  label: 'Patience where no lead waits in a queue',
  kind: 'structure',
  severity: 'warning',
  why: 'Only leads that wait for people whose number is known can lose patience.',
  find(way, context) {
    const from = context.stage(way.fromId);
    if (from === undefined || !isOfQueue(way, 'patience', context)) return [];
    if (context.workingTeams(from.id).some(hasCapacity)) return [];
    return [
      {
        path: ['trigger'],
        sentence: `${context.name(way.id)} is taken when patience ends, but no lead waits in ${from.name}: the people of no team that works there are counted.`,
        remedy: 'Say how many people the team has at work, or choose another trigger.',
      },
    ];
  },
});
