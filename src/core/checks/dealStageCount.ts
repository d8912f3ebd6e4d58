import { singleton } from '../model/queries.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOfWhole } from './context/checkOf.ts';

export const dealStageCount = checkOfWhole({
  id: 'dealStageCount',
  label: 'More or fewer deal stages than the company says it has',
  kind: 'completeness',
  severity: 'warning',
  why: 'If your blueprint says 8 deal stages, the pipeline in the CRM should have eight. Each stands for a hurdle that a deal has to take.',
  find(context) {
    const { id, dealStages } = singleton(context.blueprint, 'settings');
    const groups = context.stages.filter((stage) => stageKindOf(stage).hasSubStages);
    if (dealStages === null || groups.length === 0) return [];
    if (groups.some((group) => dealStagesIn(group, context) === dealStages)) return [];
    // The group with the most sub-stages is the one people mean by deal stages.
    const [first, ...others] = groups;
    const group = others.reduce(
      (most, each) => (dealStagesIn(each, context) > dealStagesIn(most, context) ? each : most),
      first!,
    );
    const count = dealStagesIn(group, context);
    return [
      {
        recordId: group.id,
        sentence: `The settings speak of ${dealStages} deal stages, but ${group.name} has ${count}.`,
        remedy: 'Add or remove deal stages, or correct the number in the settings.',
        fix: {
          label: `Say ${count} in the settings`,
          changes: [{ op: 'set', id, path: ['dealStages'], from: dealStages, to: count }],
        },
      },
    ];
  },
});

/** Stages on the way to a deal; those where it is lost are no deal stages. */
function dealStagesIn(group: Stage, { subStages }: CheckContext): number {
  return subStages(group.id).filter((stage) => stage.route === 'success' && stageKindOf(stage).holdsLeads)
    .length;
}
