import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';

export const lost: RecordMembers<'stage'> = {
  id: 'stage_lost',
  key: 'lost',
  kind: 'inventory',
  name: 'Lost',
  abbreviation: 'LOS',
  route: 'detour',
  position: { x: 340, y: 330 },
  definition:
    'Did not book, does not fit, or wants to be left alone; the reason says which. Who fits and may be written to is a Lead again after four months.',

  responsibleTeamId: 'team_sales',
  accountableTeamId: 'team_management',
  consultedTeamIds: ['team_marketing'],
  informedTeamIds: ['team_courses'],
  activities: [
    {
      id: 'activity_lostNote',
      name: 'Thank and note the reason',
      description: 'A short, friendly last e-mail; the reason is picked from the list.',
      automation: 'workflow',
      toolId: 'tool_crm',
      channel: 'E-mail',
      touches: 1,
      caution: 'No last discount.',
    },
  ],
  enterCriteria: fieldIsKnown('field_originalSource'),
  leaveCriteria: fieldIsKnown('field_consent'),
  criteriaAuthorTeamId: 'team_sales',
  toolIds: ['tool_crm'],
  trackedFieldIds: ['field_reasonText', 'field_returnDate', 'field_otherProvider'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'Reasons are picked, not written; only “Other” asks for a sentence.',
  reports: [
    {
      metric: 'Reasons by source; how many came back and booked',
      report: 'Reasons of the month',
      rhythm: 'monthly',
      audience: 'Marketing, Sales, course team',
    },
  ],
  sla: {
    maximumTime: lasting(2 * 365, 'days'),
    escalationTeamId: 'team_marketing',
    escalation: 'Nobody contacts them for four months. What has not come back after two years is deleted.',
  },

  needs: 'A friendly end, and an open door.',
  challenges: 'They booked with somebody else, or the year was too full.',
  content: 'Nothing for four months; then the newsletter again.',
  messaging: 'Good luck with it. We will say hello in autumn.',
  hurdles: '“No answer” taken for “no”.',
  evidence: 'A new team lead, a new budget year.',
  winProbability: 0,
  forecastCategory: 'closed',
  requiredFieldIds: ['field_reasonText'],
  handOver: ['Why it ended, and what they said about us', 'Date to call again, if they named one'],
  statusIds: ['status_notReady', 'status_unqualified'],
  statusOnEntryId: 'status_notReady',
  costPerLead: 1,
  assumption: assumed('four months of silence are our proposal.'),
};
