import { setMember } from '../model/changes.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import { checkOf } from './context/checkOf.ts';

export const initialStageOutside = checkOf('stage', {
  id: 'initialStageOutside',
  label: 'Groups that begin in a stage outside of them',
  kind: 'structure',
  severity: 'warning',
  why: 'A lead that comes to a group begins in one of its sub-stages; a stage elsewhere cannot be meant.',
  find(group, { stage, subStages }) {
    const initial = stage(group.initialStageId);
    if (initial === undefined || !stageKindOf(group).hasSubStages) return [];
    if (subStages(group.id).some(({ id }) => id === initial.id)) return [];
    return [
      {
        path: ['initialStageId'],
        sentence: `${group.name} is said to begin in ${initial.name}, which is not one of its sub-stages; the first of them is taken instead.`,
        remedy: 'Choose one of its sub-stages, or none to begin in the first.',
        fix: { label: 'Begin in the first', changes: setMember(group, ['initialStageId'], null) },
      },
    ];
  },
});
