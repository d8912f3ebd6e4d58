import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { assumed } from '../../parts/assumed.ts';

export const disqualified: RecordMembers<'stage'> = {
  id: 'stage_disqualified',
  key: 'disqualified',
  kind: 'end',
  name: 'Disqualified',
  abbreviation: 'DIS',
  route: 'detour',
  position: { x: 600, y: 600 },
  definition:
    'Not a fit to purchase: competitor, wrong company, wrong country, unreachable, no need. The journey ends here; the reason is on record.',

  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_buHeads',
  consultedTeamIds: ['team_bdr'],
  informedTeamIds: ['team_revOps'],
  enterCriteria: { all: [] },
  criteriaAuthorTeamId: 'team_buHeads',
  toolIds: ['tool_crm'],
  trackedFieldIds: ['field_reasonText', 'field_originalSource', 'field_campaign'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'The unqualified reason is a picklist, never an open text field; “Other” requires words.',
  reports: [
    {
      metric: 'Unqualified reasons by source and campaign, share of “Other”',
      report: 'Reasons by source',
      rhythm: 'monthly',
      audience: 'Marketing, Business Development, BU heads',
    },
    {
      metric: 'Unqualified without ever Connected',
      report: 'SDR performance',
      rhythm: 'monthly',
      audience: 'Business Development',
    },
  ],
  hurdles: 'Disqualifying by haste: unreachable after two attempts is not unreachable.',
  forecastCategory: 'omitted',
  statusIds: ['status_unqualified'],
  statusOnEntryId: 'status_unqualified',
  assumption: assumed('how many end here follows from the filters and shares of the other stages.'),
};
