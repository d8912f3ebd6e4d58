import type { RecordMembers } from '../../parts/blueprintOf.ts';

/** What every deal stage has in common: owner, place in the grid, systems, group. */
export function dealStage(
  place: number,
  members: Omit<RecordMembers<'stage'>, 'number' | 'parentId' | 'position'>,
): RecordMembers<'stage'> {
  return {
    kind: 'sla',
    number: `6.${place}`,
    phaseId: 'phase_decision',
    parentId: 'stage_opportunity',
    position: { x: 30 + ((place - 1) % 4) * 250, y: 80 + Math.floor((place - 1) / 4) * 180 },
    responsibleTeamId: 'team_ae',
    accountableTeamId: 'team_buHeads',
    criteriaAuthorTeamId: 'team_buHeads',
    systemOfRecordToolId: 'tool_crm',
    statusIds: ['status_openDeal'],
    ...members,
  };
}
