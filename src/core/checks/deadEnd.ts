import { singleton } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Check, CheckContext } from './check.ts';

export const deadEnd: Check = {
  id: 'deadEnd',
  label: 'Stages that leads never leave',
  find: (context) =>
    context.stages
      .filter((stage) => isLeaf(stage, context) && !hasWayOut(stage, context) && !rests(stage, context))
      .map((stage) => ({
        check: 'deadEnd',
        severity: 'warning',
        recordId: stage.id,
        sentence: `Leads that come to ${stage.name} never leave it.`,
        remedy: 'Draw a way out of it, or make it an end stage if journeys are to stop here.',
      })),
};

/** Where leads are held: not in a gate (which has a check of its own), an end, or a group with sub-stages. */
function isLeaf(stage: Stage, { subStages }: CheckContext): boolean {
  const { holdsLeads, passesAtOnce, isEnd } = stageKindOf(stage);
  return holdsLeads && !passesAtOnce && !isEnd && subStages(stage.id).length === 0;
}

function hasWayOut({ id }: Stage, { waysFrom, groupsAround, stage }: CheckContext): boolean {
  return [id, ...groupsAround(id).map((group) => group.id)].some((stageId) =>
    // A referral makes another lead; this one stays.
    waysFrom(stageId).some(({ kind, toId }) => kind !== 'refer' && stage(toId) !== undefined),
  );
}

/** The last stage of the success path is where leads are to be. */
function rests(stage: Stage, { blueprint, stages, groupsAround }: CheckContext): boolean {
  if (stage.route !== 'success') return false;
  const { evangelistStageId, customerStageId } = singleton(blueprint, 'settings');
  const last = stages.findLast((each) => each.route === 'success' && stageKindOf(each).holdsLeads);
  const goals = [evangelistStageId ?? customerStageId, last?.id];
  return [stage, ...groupsAround(stage.id)].some(({ id }) => goals.includes(id));
}
