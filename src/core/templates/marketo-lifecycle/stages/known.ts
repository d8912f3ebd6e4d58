import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsKnown } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';

const optedIn = fieldIs('field_permission', 'optedIn');

/** Top of funnel. */
export const known: RecordMembers<'stage'> = {
  id: 'stage_known',
  key: 'known',
  kind: 'inventory',
  number: '1',
  name: 'Known',
  abbreviation: 'KNO',
  phaseId: 'phase_top',
  isEntryPoint: true,
  position: { x: 0, y: 0 },
  definition:
    'Aware of us and with an e-mail address in the database, not ready to buy. More than a number: how many are here, and since when, is the first thing the program shows.',

  responsibleTeamId: 'team_demand',
  accountableTeamId: 'team_demand',
  consultedTeamIds: ['team_operations'],
  informedTeamIds: ['team_inside'],
  activities: [
    {
      id: 'activity_knownNormalise',
      name: 'Normalise and score demographics',
      description: 'Title to role, domain to account and sector, region from the country; first fit score.',
      teamId: 'team_operations',
      automation: 'workflow',
      toolId: 'tool_marketo',
      channel: 'Smart campaign',
    },
    {
      id: 'activity_knownStream',
      name: 'Awareness stream',
      description: 'One e-mail a fortnight by sector: a method, a mistake, a measurement.',
      automation: 'nurtureJourney',
      toolId: 'tool_marketo',
      channel: 'E-mail',
      touches: 12,
      caution: 'No instrument before they have read a method.',
    },
  ],
  enterCriteria: fieldIsKnown('field_originalSource'),
  leaveCriteria: optedIn,
  criteriaAuthorTeamId: 'team_demand',
  toolIds: ['tool_marketo', 'tool_website', 'tool_events'],
  trackedFieldIds: [
    'field_programStatus',
    'field_originalSource',
    'field_campaign',
    'field_permission',
    'field_score',
  ],
  systemOfRecordToolId: 'tool_marketo',
  trackingNote:
    'The lifecycle program writes status and date; acquisition program and date are Marketo’s own.',
  reports: [
    {
      metric: 'Balance and inflow by acquisition program',
      report: 'Success path',
      rhythm: 'weekly',
      audience: 'Demand generation',
    },
  ],
  sla: {
    maximumTime: lasting(540, 'days'),
    escalationTeamId: 'team_operations',
    escalation:
      'Not contacted by sales. A year without engagement: Inactive. Who is still here after eighteen months stands on the list of static leads.',
  },
  needs: 'To solve today’s measurement.',
  challenges: 'The method worked in the paper and does not work here.',
  content: 'Method papers, troubleshooting guides, short films from our own lab.',
  messaging: 'Three reasons why your baseline drifts.',
  hurdles: 'A gate in front of every paper.',
  evidence: 'Comes back for a second paper on the same substance.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_email', 'field_originalSource'],
  handOver: ['What they have read, by method and substance'],
  statusIds: ['status_open'],
  statusOnEntryId: 'status_open',
  costPerLead: 0.5,
  assumption: assumed('fifty cents a year for e-mails; eighteen months are our proposal.'),
};
