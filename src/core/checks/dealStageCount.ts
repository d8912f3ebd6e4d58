import { singleton } from '../model/queries.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Stage } from '../model/records/stage.ts';
import type { Check, CheckContext } from './check.ts';

export const dealStageCount: Check = {
  id: 'dealStageCount',
  label: 'More or fewer deal stages than the company says it has',
  find(context) {
    const { dealStages } = singleton(context.blueprint, 'settings');
    const groups = context.stages.filter((stage) => stageKindOf(stage).hasSubStages);
    if (dealStages === null || groups.length === 0) return [];
    if (groups.some((group) => dealStagesIn(group, context) === dealStages)) return [];
    // The group with the most sub-stages is the one people mean by deal stages.
    const [first, ...others] = groups;
    const group = others.reduce(
      (most, each) => (dealStagesIn(each, context) > dealStagesIn(most, context) ? each : most),
      first!,
    );
    return [
      {
        check: 'dealStageCount',
        severity: 'warning',
        recordId: group.id,
        sentence: `The settings speak of ${dealStages} deal stages, but ${group.name} has ${dealStagesIn(group, context)}.`,
        remedy: 'Add or remove deal stages, or correct the number in the settings.',
      },
    ];
  },
};

/** Stages on the way to a deal; those where it is lost are no deal stages. */
function dealStagesIn(group: Stage, { subStages }: CheckContext): number {
  return subStages(group.id).filter((stage) => stage.route === 'success' && stageKindOf(stage).holdsLeads)
    .length;
}
