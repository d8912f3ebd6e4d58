import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';

const always = { all: [] };

export const recycled: RecordMembers<'stage'> = {
  id: 'stage_recycled',
  key: 'recycled',
  kind: 'inventory',
  name: 'Recycled',
  abbreviation: 'REC',
  route: 'detour',
  position: { x: 320, y: 330 },
  definition:
    'No meeting: back to marketing, with a reason. In a real lifecycle they are nurtured and return; here they stay, so that each MQL is counted once.',
  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_marketing',
  consultedTeamIds: ['team_sdr'],
  activities: [
    {
      id: 'activity_recycledNurture',
      name: 'Nurture by reason',
      description: 'What they read next depends on why there was no meeting.',
      automation: 'nurtureJourney',
      toolId: 'tool_automation',
      channel: 'E-mail',
      touches: 6,
    },
  ],
  enterCriteria: always,
  leaveCriteria: fieldIsKnown('field_originalSource'),
  criteriaAuthorTeamId: 'team_sdr',
  toolIds: ['tool_automation', 'tool_crm'],
  trackedFieldIds: ['field_reasonText', 'field_returnDate'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'Reason by MQL type: the two kinds have different ones.',
  reports: [
    {
      metric: 'Rejection reasons by MQL type and campaign',
      report: 'Why there was no meeting',
      rhythm: 'monthly',
      audience: 'Marketing, Sales development',
    },
  ],
  sla: {
    maximumTime: lasting(730, 'days'),
    escalationTeamId: 'team_revOps',
    escalation: 'After two years they are Leads again; who has changed jobs is deleted.',
  },
  needs: 'To be left to read.',
  challenges: 'There never was a project.',
  content: 'The next useful thing.',
  messaging: 'No meeting needed. Here is what you were looking for.',
  hurdles: 'Being called again by the next SDR.',
  evidence: 'Asks for a demo, months later.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_reasonText'],
  handOver: ['Reason', 'What was tried'],
  statusIds: ['status_notReady'],
  statusOnEntryId: 'status_notReady',
  costPerLead: 1,
  assumption: assumed('nobody returns within the lesson.'),
};

const ending = {
  kind: 'end',
  route: 'detour',
  enterCriteria: always,
  systemOfRecordToolId: 'tool_crm',
  toolIds: ['tool_crm'],
} satisfies Partial<RecordMembers<'stage'>>;

export const disqualified: RecordMembers<'stage'> = {
  ...ending,
  id: 'stage_disqualified',
  key: 'disqualified',
  name: 'Disqualified',
  abbreviation: 'DIS',
  position: { x: 640, y: 330 },
  definition: 'Not a fit, with a reason from the list. Scored MQLs end here twice as often as hand-raisers.',
  responsibleTeamId: 'team_sdr',
  accountableTeamId: 'team_marketing',
  criteriaAuthorTeamId: 'team_sdr',
  trackedFieldIds: ['field_reasonText', 'field_mqlType'],
  trackingNote: 'Picked from a list; “Other” asks for words.',
  reports: [
    {
      metric: 'Unqualified reasons by MQL type and source',
      report: 'Why there was no meeting',
      rhythm: 'monthly',
      audience: 'Marketing, Sales development',
    },
  ],
  sla: { escalation: 'Nobody contacts them again.' },
  hurdles: 'Called unqualified after one unanswered call.',
  forecastCategory: 'omitted',
  statusIds: ['status_unqualified'],
  statusOnEntryId: 'status_unqualified',
  assumption: assumed('one scored MQL in five, one hand-raiser in twelve.'),
};

export const lost: RecordMembers<'stage'> = {
  ...ending,
  id: 'stage_lost',
  key: 'lost',
  name: 'Lost',
  abbreviation: 'LOS',
  position: { x: 960, y: 330 },
  definition:
    'Met or dealt with, not won; the reason is on the deal. An end here; a real lifecycle recycles.',
  responsibleTeamId: 'team_ae',
  accountableTeamId: 'team_management',
  criteriaAuthorTeamId: 'team_ae',
  trackedFieldIds: ['field_competitor', 'field_reasonText'],
  trackingNote: 'Reason, competitor and amount stay on the deal.',
  reports: [
    {
      metric: 'Closed-lost reasons by MQL type',
      report: 'Win-loss',
      rhythm: 'quarterly',
      audience: 'Marketing, Business Development, Account Management, Product',
    },
  ],
  sla: { escalation: 'Asked once why, by somebody who was not in the deal.' },
  hurdles: '“No decision” taken for “no”.',
  winProbability: 0,
  forecastCategory: 'closed',
  statusIds: ['status_notReady', 'status_unqualified'],
  statusOnEntryId: 'status_unqualified',
  assumption: assumed('what the ways before leave over.'),
};
