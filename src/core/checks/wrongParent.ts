import { setMember } from '../model/changes.ts';
import type { Stage } from '../model/records/stage.ts';
import { stageKindOf } from '../stage-kinds/registry.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';

export const wrongParent = checkOf('stage', {
  id: 'wrongParent',
  label: 'Stages inside what cannot hold them',
  kind: 'structure',
  severity: 'warning',
  why: 'Only a group holds other stages, and nothing is inside itself.',
  find(each, context) {
    const parent = context.stage(each.parentId);
    if (parent === undefined) return [];
    const isCircular = isInsideItself(each, context);
    if (!isCircular && stageKindOf(parent).hasSubStages) return [];
    return [
      {
        path: ['parentId'],
        sentence: isCircular
          ? `${each.name} is, by way of its group, inside itself; it is treated as standing on its own.`
          : `${each.name} is inside ${parent.name}, which is no group stage; it is treated as standing on its own.`,
        remedy: 'Take it out, or put it into a group stage.',
        fix: { label: 'Take it out', changes: setMember(each, ['parentId'], null) },
      },
    ];
  },
});

function isInsideItself({ id, parentId }: Stage, { stage }: CheckContext): boolean {
  const seen = new Set<string>();
  for (let at = stage(parentId); at !== undefined; at = stage(at.parentId)) {
    if (at.id === id) return true;
    if (seen.has(at.id)) return false;
    seen.add(at.id);
  }
  return false;
}
