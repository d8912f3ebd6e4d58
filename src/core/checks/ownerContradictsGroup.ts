import type { Stage } from '../model/records/stage.ts';
import { checkOf } from './context/checkOf.ts';

export const ownerContradictsGroup = checkOf('stage', {
  id: 'ownerContradictsGroup',
  label: 'Sub-stages with another owner than their group, which nobody explains',
  kind: 'completeness',
  severity: 'warning',
  why: 'Two teams that each take themselves for the owner of one deal are as bad as none. Where a sub-stage has its own, the card should say what part the other has.',
  find(stage, { groupsAround, name }) {
    const own = stage.responsibleTeamId;
    const group = groupsAround(stage.id).find(({ responsibleTeamId }) => responsibleTeamId !== null);
    const others = group?.responsibleTeamId ?? null;
    if (own === null || group === undefined || others === null || own === others) return [];
    if (partsIn(stage).includes(others) || partsIn(group).includes(own)) return [];
    return [
      {
        path: ['responsibleTeamId'],
        sentence: `${name(own)} owns ${stage.name}, but ${name(others)} owns ${group.name} around it, and neither card names the other.`,
        remedy:
          'Make one team responsible, or say which part the other has: accountable, consulted or informed.',
      },
    ];
  },
});

/** Every team that has a part in the stage beside the responsible one. */
function partsIn({ accountableTeamId, consultedTeamIds, informedTeamIds }: Stage): (string | null)[] {
  return [accountableTeamId, ...consultedTeamIds, ...informedTeamIds];
}
