import { setMember } from '../model/changes.ts';
import { checkOf } from './context/checkOf.ts';

export const escalationToOwner = checkOf('stage', {
  id: 'escalationToOwner',
  label: 'Missed promises that are told to those who missed them',
  kind: 'completeness',
  severity: 'warning',
  why: 'An escalation goes to somebody else: whoever is accountable, or the team that handed the lead over.',
  find(stage, { name }) {
    const { escalationTeamId, escalation } = stage.sla;
    if (escalationTeamId === null || escalationTeamId !== stage.responsibleTeamId) return [];
    // Within a team it may go to a head, which is said in words.
    if (escalation.trim() !== '') return [];
    const { accountableTeamId } = stage;
    const other = accountableTeamId === stage.responsibleTeamId ? null : accountableTeamId;
    return [
      {
        path: ['sla', 'escalationTeamId'],
        sentence: `When ${name(escalationTeamId)} misses the promise of ${stage.name}, nobody but ${name(escalationTeamId)} is told.`,
        remedy: 'Choose another team, or say in words who in the team hears of it.',
        ...(other === null
          ? {}
          : {
              fix: {
                label: `Tell ${name(other)}`,
                changes: setMember(stage, ['sla', 'escalationTeamId'], other),
              },
            }),
      },
    ];
  },
});
