import { setMember } from '../model/changes.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { checkOf } from './context/checkOf.ts';

export const groupWithoutSubStages = checkOf('stage', {
  id: 'groupWithoutSubStages',
  label: 'Groups that hold nothing',
  kind: 'structure',
  severity: 'warning',
  why: 'A group is there for the sub-stages in it. Without them it is an ordinary stage that looks like more.',
  find(stage, { subStages }) {
    if (!stageKindOf(stage).hasSubStages || subStages(stage.id).length > 0) return [];
    return [
      {
        sentence: `${stage.name} is a group stage without sub-stages.`,
        remedy: 'Drag stages into it, or make it a stage of another kind.',
        fix: { label: 'Make it an inventory stage', changes: setMember(stage, ['kind'], 'inventory') },
      },
    ];
  },
});
