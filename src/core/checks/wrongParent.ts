import { setMember } from '../model/changes.ts';
import { stagesInCycles } from '../model/integrity.ts';
import type { Problem } from '../model/problem.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { Check } from './check.ts';

export const wrongParent: Check = {
  id: 'wrongParent',
  label: 'Stages inside what cannot hold them',
  find({ blueprint, stages, stage }) {
    const circular = new Set(stagesInCycles(blueprint));
    return stages.flatMap((each): Problem[] => {
      const parent = stage(each.parentId);
      if (parent === undefined) return [];
      const isCircular = circular.has(each.id);
      if (!isCircular && stageKindOf(parent).hasSubStages) return [];
      return [
        {
          check: 'wrongParent',
          severity: 'warning',
          recordId: each.id,
          path: ['parentId'],
          sentence: isCircular
            ? `${each.name} is, by way of its group, inside itself; it is treated as standing on its own.`
            : `${each.name} is inside ${parent.name}, which is no group stage; it is treated as standing on its own.`,
          remedy: 'Take it out, or put it into a group stage.',
          fix: { label: 'Take it out', changes: setMember(each, ['parentId'], null) },
        },
      ];
    });
  },
};
