import { setMember } from '../model/changes.ts';
import { checkOf } from './context/checkOf.ts';

export const ownerDoubled = checkOf('stage', {
  id: 'ownerDoubled',
  label: 'Owners that are also only consulted or informed',
  kind: 'completeness',
  severity: 'warning',
  why: 'Each team has one part in a stage. Who is responsible or accountable is neither merely asked nor merely told.',
  find(stage, { name }) {
    const owners = [stage.responsibleTeamId, stage.accountableTeamId];
    const lists = ['consultedTeamIds', 'informedTeamIds'] as const;
    return lists.flatMap((list) => {
      const teamId = stage[list].find((id) => owners.includes(id));
      if (teamId === undefined) return [];
      const owns = teamId === stage.responsibleTeamId ? 'responsible for' : 'accountable for';
      const part = list === 'consultedTeamIds' ? 'consulted' : 'informed';
      return [
        {
          path: [list],
          sentence: `${name(teamId)} is ${owns} ${stage.name} and also listed as only ${part}.`,
          remedy: 'Leave it the greater part.',
          fix: {
            label: `Take it off those who are ${part}`,
            changes: setMember(
              stage,
              [list],
              stage[list].filter((id) => !owners.includes(id)),
            ),
          },
        },
      ];
    });
  },
});
