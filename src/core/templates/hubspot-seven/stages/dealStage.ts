import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';

/** What HubSpot's deal stages have in common: owner, group, systems, status. */
export function dealStage(
  place: number,
  members: Omit<RecordMembers<'stage'>, 'number' | 'parentId' | 'position' | 'assumption'> & {
    readonly winProbability: number;
  },
): RecordMembers<'stage'> {
  return {
    kind: 'sla',
    number: `5.${place}`,
    phaseId: 'phase_decision',
    parentId: 'stage_opportunity',
    position: { x: 30 + (place - 1) * 250, y: 80 },
    responsibleTeamId: 'team_sales',
    accountableTeamId: 'team_salesLead',
    informedTeamIds: ['team_marketing'],
    criteriaAuthorTeamId: 'team_salesLead',
    systemOfRecordToolId: 'tool_hubspot',
    statusIds: ['status_openDeal'],
    assumption: assumed(
      `${Math.round(members.winProbability * 100)} % is the probability HubSpot ships with; the shares of the ways are made so that a simulated run shows it. Times are guesses.`,
      'https://hublead.io/blog/hubspot-deal-stages',
    ),
    ...members,
  };
}
