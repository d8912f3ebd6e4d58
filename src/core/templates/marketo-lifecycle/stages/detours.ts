import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';

const somebody = fieldIsKnown('field_originalSource');

export const recycled: RecordMembers<'stage'> = {
  id: 'stage_recycled',
  key: 'recycled',
  kind: 'inventory',
  name: 'Recycled',
  abbreviation: 'REC',
  route: 'detour',
  position: { x: 960, y: 360 },
  definition:
    'Not quite ready to buy: sales has sent them back to marketing with recycled status for continued nurturing, or the 72 hours have passed. The score brings them to sales again.',
  responsibleTeamId: 'team_demand',
  accountableTeamId: 'team_demand',
  consultedTeamIds: ['team_inside'],
  informedTeamIds: ['team_executives'],
  activities: [
    {
      id: 'activity_recycledStream',
      name: 'Stream by reason',
      description:
        'Budget: cost per sample and the calendar of grants. Method: validation help. Old contract: what changes when it ends.',
      automation: 'nurtureJourney',
      toolId: 'tool_marketo',
      channel: 'E-mail',
      touches: 8,
      caution: 'The same seller gets them back, not the next one in the round robin.',
    },
  ],
  enterCriteria: { all: [] },
  leaveCriteria: somebody,
  criteriaAuthorTeamId: 'team_inside',
  toolIds: ['tool_marketo', 'tool_insight'],
  trackedFieldIds: ['field_programStatus', 'field_returnDate', 'field_reasonText', 'field_score'],
  systemOfRecordToolId: 'tool_marketo',
  trackingNote: 'Behaviour scores start at zero; the reason chooses the stream.',
  reports: [
    {
      metric: 'Recycled, back to MQL, recycled and later won',
      report: 'Recycling',
      rhythm: 'monthly',
      audience: 'Demand generation, Inside sales',
    },
    {
      metric: 'Returned by the clock instead of by a person',
      report: 'Service level agreement',
      rhythm: 'weekly',
      audience: 'VP Sales, Demand generation',
    },
  ],
  sla: {
    maximumTime: lasting(400, 'days'),
    escalationTeamId: 'team_demand',
    escalation:
      'After 150 days back among the Engaged. Who is still here after 400 days has run out of rounds and becomes Inactive.',
  },
  needs: 'A reason for the budget meeting.',
  challenges: 'Next fiscal year is far away.',
  content: 'Cost per sample, calendar of grants, what the auditor asks.',
  messaging: 'Your application is due in March; here is the paragraph about the instrument.',
  hurdles: 'Forgotten between two systems.',
  evidence: 'Configures the same instrument again.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_returnDate'],
  handOver: ['What was discussed with whom', 'Reason and date', 'What has happened since'],
  statusIds: ['status_nurturing'],
  statusOnEntryId: 'status_nurturing',
  costPerLead: 2,
  assumption: assumed('150 days until Engaged are our proposal.'),
};

export const inactive: RecordMembers<'stage'> = {
  id: 'stage_inactive',
  key: 'inactive',
  kind: 'inventory',
  name: 'Inactive',
  abbreviation: 'INA',
  route: 'detour',
  position: { x: 320, y: 360 },
  definition:
    'Opted out, or silent for a year. Marketing suspended in Marketo; the record stays for the day they ask.',
  responsibleTeamId: 'team_operations',
  accountableTeamId: 'team_demand',
  informedTeamIds: ['team_inside'],
  activities: [
    {
      id: 'activity_inactiveSuspend',
      name: 'Suspend',
      description: 'Sets “marketing suspended”, removes from all streams, counts against the database limit.',
      automation: 'workflow',
      toolId: 'tool_marketo',
      channel: 'Smart campaign',
    },
  ],
  enterCriteria: fieldIsKnown('field_permission'),
  leaveCriteria: somebody,
  criteriaAuthorTeamId: 'team_operations',
  toolIds: ['tool_marketo'],
  trackedFieldIds: ['field_programStatus', 'field_permission'],
  systemOfRecordToolId: 'tool_marketo',
  trackingNote: 'Date of the last activity; deleted after three years without one.',
  reports: [
    {
      metric: 'Inactive by acquisition program; how many came back',
      report: 'Database health',
      rhythm: 'quarterly',
      audience: 'Marketing operations',
    },
  ],
  sla: { escalation: 'Nobody writes or calls. A request makes them Engaged and MQL at once.' },
  needs: 'Nothing from us.',
  challenges: 'Changed the laboratory, or the subject.',
  content: 'The library stays open.',
  messaging: 'None.',
  hurdles: 'Bought lists that contain them again.',
  evidence: 'A request under a new address.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_permission'],
  handOver: ['Last activity and date'],
  statusIds: ['status_nurturing'],
  statusOnEntryId: 'status_nurturing',
  costPerLead: 0.1,
  assumption: assumed('a year of silence is our proposal.'),
};

const ending = {
  kind: 'end',
  route: 'detour',
  enterCriteria: { all: [] },
  systemOfRecordToolId: 'tool_crm',
  toolIds: ['tool_crm'],
} satisfies Partial<RecordMembers<'stage'>>;

export const disqualified: RecordMembers<'stage'> = {
  ...ending,
  id: 'stage_disqualified',
  key: 'disqualified',
  name: 'Disqualified',
  abbreviation: 'DIS',
  position: { x: 1_280, y: 360 },
  definition:
    'Not a fit to purchase, said by sales or by the filters of the program. With a reason; the journey ends here.',
  responsibleTeamId: 'team_inside',
  accountableTeamId: 'team_demand',
  consultedTeamIds: ['team_operations'],
  criteriaAuthorTeamId: 'team_inside',
  trackedFieldIds: ['field_programStatus', 'field_reasonText', 'field_originalSource'],
  trackingNote: 'Reason from the picklist; suspended in Marketo the same night.',
  reports: [
    {
      metric: 'Unqualified reasons by acquisition program, share of “Other”',
      report: 'Not a fit',
      rhythm: 'monthly',
      audience: 'Demand generation, Inside sales',
    },
  ],
  sla: { escalation: 'Not contacted again; marketing reads the reasons once a month.' },
  hurdles: '“Not a fit” said for “not this year”.',
  forecastCategory: 'omitted',
  statusIds: ['status_notConverted'],
  statusOnEntryId: 'status_notConverted',
  assumption: assumed('follows from the mix of the programs.'),
};

export const lost: RecordMembers<'stage'> = {
  ...ending,
  id: 'stage_lost',
  key: 'lost',
  name: 'Lost',
  abbreviation: 'LOS',
  position: { x: 1_920, y: 360 },
  definition:
    'The opportunity did not close. In this method an end: a new project begins with a new person or a new request.',
  responsibleTeamId: 'team_executives',
  accountableTeamId: 'team_salesHead',
  consultedTeamIds: ['team_demand', 'team_customers'],
  criteriaAuthorTeamId: 'team_salesHead',
  trackedFieldIds: ['field_programStatus', 'field_competitor', 'field_reasonText', 'field_dealAmount'],
  trackingNote: 'Reason, competing instrument and price on the opportunity.',
  reports: [
    {
      metric: 'Closed-lost reasons by sector, competitor and acquisition program',
      report: 'Win-loss',
      rhythm: 'quarterly',
      audience: 'Marketing, Business Development, Account Management, Product',
    },
  ],
  sla: { escalation: 'Asked why within two weeks, by somebody from applications.' },
  hurdles: 'An instrument lives for ten years: whoever is lost now is lost for long.',
  winProbability: 0,
  forecastCategory: 'closed',
  statusIds: ['status_converted'],
  assumption: assumed('what Won leaves over.'),
};
