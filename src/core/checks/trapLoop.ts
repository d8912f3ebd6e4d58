import { singleton } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOfWhole } from './context/checkOf.ts';
import { restsIn } from './context/restsIn.ts';
import { listed } from './context/words.ts';

export const trapLoop = checkOfWhole({
  id: 'trapLoop',
  label: 'Circles of stages that no lead gets out of',
  kind: 'structure',
  severity: 'warning',
  why: 'Each stage has a way out, yet together they lead nowhere: leads go round for ever without being won, lost or at rest.',
  find(context) {
    const { stages } = context;
    const saved = stagesThatLead(
      stages.filter((stage) => isGoal(stage, context)),
      context,
    );
    const caught = stages.filter((stage) => stageKindOf(stage).holdsLeads && !saved.has(stage.id));
    const [first] = caught;
    if (first === undefined) return [];
    return [
      {
        recordId: first.id,
        sentence:
          caught.length === 1
            ? `Leads that come to ${first.name} come back to it for ever.`
            : `Leads go round for ever between ${listed(caught.map(({ name }) => name))}.`,
        remedy: 'Draw a way out of the circle: to an end, or to a stage of the success path that leads on.',
      },
    ];
  },
});

/** Where leads may stay for good, or from where no way leads on at all, which is another problem. */
function isGoal(stage: Stage, context: CheckContext): boolean {
  const { customerStageId, evangelistStageId } = singleton(context.blueprint, 'settings');
  const lineage = context.lineage(stage);
  if (stageKindOf(stage).isEnd || restsIn(stage, context)) return true;
  if (lineage.some(({ id }) => id === customerStageId || id === evangelistStageId)) return true;
  const isLeaf = context.subStages(stage.id).length === 0;
  return isLeaf && lineage.every(({ id }) => context.waysFrom(id).every(({ kind }) => kind === 'refer'));
}

/** The stages from which some way leads to one of the goals. */
function stagesThatLead(goals: readonly Stage[], context: CheckContext): Set<string> {
  const { tree, stages, waysInto, subStages, groupsAround } = context;
  const leading = new Set(goals.map(({ id }) => id));
  // A set hands out what is added while it is walked through.
  for (const id of leading) {
    for (const way of waysInto(id)) if (way.kind !== 'refer') leading.add(way.fromId);
    // A sub-stage may leave by the ways of its group, and a group goes on by the sub-stage it begins in.
    for (const sub of subStages(id)) leading.add(sub.id);
    const [group] = groupsAround(id);
    if (group === undefined) continue;
    const initial = stages[tree.initial[tree.index.get(group.id) ?? -1] ?? -1];
    if (initial?.id === id) leading.add(group.id);
  }
  return leading;
}
