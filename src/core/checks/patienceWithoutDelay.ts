import type { Transition } from '../model/records/transition.ts';
import { isOfQueue } from './context/workingTeams.ts';
import type { Check } from './check.ts';

export const patienceWithoutDelay: Check = {
  id: 'patienceWithoutDelay',
  label: 'Leads that run out of patience at once',
  find: (context) =>
    context.transitions
      .filter((way) => isOfQueue(way, 'patience', context) && !waits(way))
      .map((way) => ({
        check: 'patienceWithoutDelay',
        severity: 'warning',
        recordId: way.id,
        path: ['delay'],
        sentence: `${context.name(way.id)} is taken when patience ends, but it does not say how long a lead waits, so none ever does.`,
        remedy: 'Say how long leads wait in the queue before they go.',
      })),
};

function waits({ delay }: Transition): boolean {
  return delay !== null && !(delay.distribution.kind === 'constant' && delay.distribution.value === 0);
}
