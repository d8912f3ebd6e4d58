import { hasCapacity } from '../model/capacity.ts';
import { checkOf } from './context/checkOf.ts';
import { isOfQueue } from './context/workingTeams.ts';

export const overflowWithoutLimit = checkOf('transition', {
  id: 'overflowWithoutLimit',
  label: 'Ways for a full queue where no queue is ever full',
  kind: 'structure',
  severity: 'warning',
  why: 'A queue without a longest length is never full, so the way is drawn for nothing.',
  find(way, context) {
    const from = context.stage(way.fromId);
    if (from === undefined || !isOfQueue(way, 'overflow', context)) return [];
    const teams = context.workingTeams(from.id);
    if (teams.some((team) => team.queueLimit !== null && hasCapacity(team))) return [];
    return [
      {
        path: ['trigger'],
        sentence: `${context.name(way.id)} is taken when a queue is full, but no team that works in ${from.name} has a longest queue.`,
        remedy: 'Say how many leads may wait for the team, or choose another trigger.',
      },
    ];
  },
});
