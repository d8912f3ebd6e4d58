import type { CheckContext } from './check.ts';
import type { Check } from './check.ts';
import { recordsOf } from '../model/queries.ts';

export const unreachableStage: Check = {
  id: 'unreachableStage',
  label: 'Stages that no lead can come to',
  find(context) {
    const begun = beginnings(context);
    // Without any beginning nothing can be reached, which is one problem and not one a stage.
    if (begun.length === 0) return [];
    const reached = reachedFrom(begun, context);
    return context.stages
      .filter(({ id }) => !reached.has(id))
      .map((stage) => ({
        check: 'unreachableStage',
        severity: 'warning',
        recordId: stage.id,
        sentence: `No lead can come to ${stage.name}.`,
        remedy: 'Draw a way to it, make it an entry point, or delete it.',
      }));
  },
};

function beginnings({ stages, blueprint, stage }: CheckContext): string[] {
  const entered = recordsOf(blueprint, 'source').flatMap(({ entryStageId }) => stage(entryStageId)?.id ?? []);
  const ownBeginnings = stages.filter(({ isEntryPoint, stock }) => isEntryPoint || stock.leads > 0);
  return [...entered, ...ownBeginnings.map(({ id }) => id)];
}

/** The stages a lead can be in: entering one enters the groups around it, and the sub-stage a group begins in. */
function reachedFrom(
  begun: readonly string[],
  { stages, tree, waysFrom, groupsAround }: CheckContext,
): Set<string> {
  const reached = new Set<string>();
  const enter = (stageId: string) => {
    for (let at = tree.index.get(stageId) ?? -1; at >= 0; at = tree.initial[at] ?? -1) {
      const id = stages[at]?.id;
      if (id === undefined || reached.has(id)) break;
      reached.add(id);
    }
    for (const group of groupsAround(stageId)) reached.add(group.id);
  };
  begun.forEach(enter);
  // A set hands out what is added while it is walked through.
  for (const id of reached) for (const { toId } of waysFrom(id)) enter(toId);
  return reached;
}
