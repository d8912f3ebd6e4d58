import type { Transition } from '../model/records/transition.ts';
import { checkOf } from './context/checkOf.ts';
import { isOfQueue } from './context/workingTeams.ts';

export const patienceWithoutDelay = checkOf('transition', {
  id: 'patienceWithoutDelay',
  label: 'Leads that run out of patience at once',
  kind: 'structure',
  severity: 'warning',
  why: 'How long a lead waits before it goes has to be said, or every lead that has to wait is gone the same moment.',
  find(way, context) {
    if (!isOfQueue(way, 'patience', context) || waits(way)) return [];
    return [
      {
        path: ['delay'],
        sentence: `${context.name(way.id)} is taken when patience ends, but it does not say how long a lead waits, so none ever does.`,
        remedy: 'Say how long leads wait in the queue before they go.',
      },
    ];
  },
});

function waits({ delay }: Transition): boolean {
  return delay !== null && !(delay.distribution.kind === 'constant' && delay.distribution.value === 0);
}
