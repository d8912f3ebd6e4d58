import type { CheckContext } from './context/checkContext.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const unreachableStage = checkOfWhole({
  id: 'unreachableStage',
  label: 'Stages that no lead can come to',
  kind: 'structure',
  severity: 'warning',
  why: 'A stage to which no way leads from where leads begin stays empty, whatever is written on its card.',
  find(context) {
    const begun = beginnings(context);
    // Without any beginning nothing can be reached, which is one problem and not one a stage.
    if (begun.length === 0) return [];
    const reached = reachedFrom(begun, context);
    return context.stages
      .filter(({ id }) => !reached.has(id))
      .map((stage) => ({
        recordId: stage.id,
        sentence: `No lead can come to ${stage.name}.`,
        remedy: 'Draw a way to it, make it an entry point, or delete it.',
      }));
  },
});

function beginnings({ stages, all, stage }: CheckContext): string[] {
  const entered = all('source').flatMap(({ entryStageId }) => stage(entryStageId)?.id ?? []);
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
