import { singleton } from '../../model/queries.ts';
import type { Stage } from '../../model/records/stage.ts';
import { stageKindOf } from '../../stage-kinds/registry.ts';
import type { CheckContext } from './checkContext.ts';

/** Whether a stage is where leads are to be: the last of the success path, or a group around it. */
export function restsIn(stage: Stage, { blueprint, stages, lineage }: CheckContext): boolean {
  if (stage.route !== 'success') return false;
  const { evangelistStageId, customerStageId } = singleton(blueprint, 'settings');
  const last = stages.findLast((each) => each.route === 'success' && stageKindOf(each).holdsLeads);
  const goals = [evangelistStageId ?? customerStageId, last?.id];
  return lineage(stage).some(({ id }) => goals.includes(id));
}
