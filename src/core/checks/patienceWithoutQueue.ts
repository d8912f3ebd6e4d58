import { hasCapacity } from '../model/capacity.ts';
import { isOfQueue, workingTeams } from './context/workingTeams.ts';
import type { Check } from './check.ts';

export const patienceWithoutQueue: Check = {
  id: 'patienceWithoutQueue',
  label: 'Patience where no lead waits in a queue',
  find: (context) =>
    context.transitions.flatMap((way) => {
      const from = context.stage(way.fromId);
      if (from === undefined || !isOfQueue(way, 'patience', context)) return [];
      if (workingTeams(from, context).some(hasCapacity)) return [];
      return [
        {
          check: 'patienceWithoutQueue',
          severity: 'warning' as const,
          recordId: way.id,
          path: ['trigger'],
          sentence: `${context.name(way.id)} is taken when patience ends, but no lead waits in ${from.name}: the people of no team that works there are counted.`,
          remedy: 'Say how many people the team has at work, or choose another trigger.',
        },
      ];
    }),
};
