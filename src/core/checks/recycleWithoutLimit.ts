import { comparisonsIn } from '../criteria/criterion.ts';
import type { Transition } from '../model/records/transition.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';

export const recycleWithoutLimit = checkOf('transition', {
  id: 'recycleWithoutLimit',
  label: 'Recycling by the clock without a limit of rounds',
  kind: 'completeness',
  severity: 'gap',
  why: 'Leads that come back by themselves, again and again, fill the lists of sales with people who have said no three times.',
  asks: (way, context) => (isByClock(way, context) ? 1 : 0),
  find(way, context) {
    if (!isByClock(way, context) || way.maximumRounds !== null) return [];
    const counts = comparisonsIn(way.criteria).some(({ subject }) => subject.kind === 'rounds');
    if (counts) return [];
    return [
      {
        path: ['maximumRounds'],
        sentence: `${context.name(way.id)} brings leads back by the clock, however often they have been back already.`,
        remedy: 'Agree on how often a lead may come back; two or three rounds are usual.',
      },
    ];
  },
});

/** A way from a detour back to the success path that needs nobody and asks for no new interest. */
function isByClock({ trigger, fromId, toId, kind }: Transition, { stage }: CheckContext): boolean {
  return (
    trigger === 'timer' &&
    kind !== 'refer' &&
    stage(fromId)?.route === 'detour' &&
    stage(toId)?.route === 'success'
  );
}
