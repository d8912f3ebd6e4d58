import { setMember } from '../model/changes.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Check } from './check.ts';

export const groupWithoutSubStages: Check = {
  id: 'groupWithoutSubStages',
  label: 'Groups that hold nothing',
  find: ({ stages, subStages }) =>
    stages
      .filter((stage) => stageKindOf(stage).hasSubStages && subStages(stage.id).length === 0)
      .map((stage) => ({
        check: 'groupWithoutSubStages',
        severity: 'warning',
        recordId: stage.id,
        sentence: `${stage.name} is a group stage without sub-stages.`,
        remedy: 'Drag stages into it, or make it a stage of another kind.',
        fix: { label: 'Make it an inventory stage', changes: setMember(stage, ['kind'], 'inventory') },
      })),
};
