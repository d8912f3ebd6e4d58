import type { Transition } from '../model/records/transition.ts';
import type { Check } from './check.ts';

export const duplicateEvent: Check = {
  id: 'duplicateEvent',
  label: 'Two ways out of one stage that are told by the same event',
  find: ({ stages, waysFrom, groupsAround, name }) =>
    stages.flatMap(({ id }) => {
      const around = groupsAround(id).flatMap((group) => waysFrom(group.id));
      const own = waysFrom(id);
      return own.flatMap((way, place) => {
        const twin = [...around, ...own.slice(0, place)].find((other) => isSameEvent(other, way));
        if (twin === undefined) return [];
        return [
          {
            check: 'duplicateEvent',
            severity: 'warning' as const,
            recordId: way.id,
            path: ['event'],
            sentence: `${name(way.id)} and ${name(twin.id)} are both told by the event "${way.event}", so nobody can tell which one happened.`,
            remedy: 'Give each an event of its own; the machine numbers them until then.',
          },
        ];
      });
    }),
};

/** Names that are made from labels are numbered where they clash; only those that somebody wrote count here. */
function isSameEvent(a: Transition, b: Transition): boolean {
  return b.event !== '' && a.event === b.event;
}
