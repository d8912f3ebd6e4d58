import { isAlways } from '../criteria/criterion.ts';
import { sameJson } from '../lib/json.ts';
import type { Team } from '../model/records/organisation.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';

type Priority = Team['priorities'][number];

export const priorityWithoutEffect = checkOf('team', {
  id: 'priorityWithoutEffect',
  label: 'Priorities that an earlier one leaves no lead for',
  kind: 'structure',
  severity: 'warning',
  why: 'The first priority that a lead meets counts. One that comes after a wider one puts nobody first.',
  find: (team, context) =>
    team.priorities.flatMap((priority, at) => {
      const earlier = team.priorities.slice(0, at).find((other) => covers(other, priority, context));
      if (earlier === undefined) return [];
      return [
        {
          path: ['priorities', at],
          sentence: `In the queue of ${team.name}, no lead comes to ${called(priority)}: ${called(earlier)} takes them all before.`,
          remedy: 'Say more closely which leads the earlier one is for, or move it behind.',
        },
      ];
    }),
});

/** Whether every lead that the later priority is for meets the earlier one, as far as that can be told. */
function covers(earlier: Priority, later: Priority, context: CheckContext): boolean {
  const asksAsMuch =
    earlier.appliesTo === null || isAlways(earlier.appliesTo) || sameJson(earlier.appliesTo, later.appliesTo);
  if (!asksAsMuch) return false;
  if (earlier.stageIds.length === 0) return true;
  const isNamed = (id: string) =>
    [id, ...context.groupsAround(id).map((group) => group.id)].some((stageId) =>
      earlier.stageIds.includes(stageId),
    );
  return later.stageIds.length > 0 && later.stageIds.every(isNamed);
}

function called({ name }: Priority): string {
  return name === '' ? 'one without a name' : `“${name}”`;
}
