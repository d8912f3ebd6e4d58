import type { Transition } from '../model/records/transition.ts';
import { checkOf } from './context/checkOf.ts';

export const duplicateEvent = checkOf('stage', {
  id: 'duplicateEvent',
  label: 'Two ways out of one stage that are told by the same event',
  kind: 'structure',
  severity: 'warning',
  why: 'The machine moves a lead when it hears an event. One event for two ways tells nobody which of them was meant.',
  find({ id }, { waysFrom, groupsAround, name }) {
    const around = groupsAround(id).flatMap((group) => waysFrom(group.id));
    const own = waysFrom(id);
    return own.flatMap((way, place) => {
      const twin = [...around, ...own.slice(0, place)].find((other) => isSameEvent(other, way));
      if (twin === undefined) return [];
      return [
        {
          recordId: way.id,
          path: ['event'],
          sentence: `${name(way.id)} and ${name(twin.id)} are both told by the event "${way.event}", so nobody can tell which one happened.`,
          remedy: 'Give each an event of its own; the machine numbers them until then.',
          fix: {
            label: 'Let the event follow from the name',
            changes: [{ op: 'set', id: way.id, path: ['event'], from: way.event, to: '' }],
          },
        },
      ];
    });
  },
});

/** Names that are made from labels are numbered where they clash; only those that somebody wrote count here. */
function isSameEvent(a: Transition, b: Transition): boolean {
  return b.event !== '' && a.event === b.event;
}
