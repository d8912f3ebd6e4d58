import { enteredBy } from '../compile/stageTree.ts';
import type { Transition } from '../model/records/transition.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOfWhole } from './context/checkOf.ts';
import { isOfQueue } from './context/workingTeams.ts';

export const overflowLoop = checkOfWhole({
  id: 'overflowLoop',
  label: 'Circles of ways that are taken because a queue is full',
  kind: 'structure',
  severity: 'warning',
  why: 'A lead that is sent on because nobody has time must come to where it can wait, not back to the same full queue.',
  find(context) {
    const ways = context.transitions.filter(
      (way) => isOfQueue(way, 'overflow', context) && context.stage(way.toId) !== undefined,
    );
    return ways
      .filter((way) => comesBack(way, ways, context))
      .map((way) => ({
        recordId: way.id,
        path: ['toId'],
        sentence: `${context.name(way.id)} is taken when a queue is full, and such ways lead from there back to ${context.name(way.fromId)}: a lead that finds all of them full would go round in a circle.`,
        remedy: 'Let one of them lead to a stage where nobody has to wait.',
      }));
  },
});

/** Whether overflow ways alone lead from the target to a stage in which the way can be taken again. */
function comesBack(way: Transition, ways: readonly Transition[], context: CheckContext): boolean {
  const reached = new Set([leafOf(way, context)]);
  // A set hands out what is added while it is walked through.
  for (const place of reached) {
    const here = new Set(context.lineage(context.stages[place]!).map(({ id }) => id));
    if (here.has(way.fromId)) return true;
    for (const next of ways) if (here.has(next.fromId)) reached.add(leafOf(next, context));
  }
  return false;
}

/** Where a lead is when it has gone the way, by the place of the stage. */
function leafOf({ toId }: Transition, { tree }: CheckContext): number {
  return enteredBy(tree, tree.index.get(toId)!, 0).at(-1)!;
}
