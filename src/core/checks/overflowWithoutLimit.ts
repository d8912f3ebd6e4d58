import { hasCapacity } from '../model/capacity.ts';
import { isOfQueue, workingTeams } from './context/workingTeams.ts';
import type { Check } from './check.ts';

export const overflowWithoutLimit: Check = {
  id: 'overflowWithoutLimit',
  label: 'Ways for a full queue where no queue is ever full',
  find: (context) =>
    context.transitions.flatMap((way) => {
      const from = context.stage(way.fromId);
      if (from === undefined || !isOfQueue(way, 'overflow', context)) return [];
      const teams = workingTeams(from, context);
      if (teams.some((team) => team.queueLimit !== null && hasCapacity(team))) return [];
      return [
        {
          check: 'overflowWithoutLimit',
          severity: 'warning' as const,
          recordId: way.id,
          path: ['trigger'],
          sentence: `${context.name(way.id)} is taken when a queue is full, but no team that works in ${from.name} has a longest queue.`,
          remedy: 'Say how many leads may wait for the team, or choose another trigger.',
        },
      ];
    }),
};
