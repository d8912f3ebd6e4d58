import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsKnown } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';

export const recycled: RecordMembers<'stage'> = {
  id: 'stage_recycled',
  key: 'recycled',
  kind: 'inventory',
  name: 'Recycled',
  abbreviation: 'REC',
  route: 'detour',
  position: { x: 900, y: 350 },
  definition:
    'A fit, but not ready to buy: sales has sent it back to marketing for continued nurturing, with a reason and, where there is one, a date to return.',

  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_marketing',
  consultedTeamIds: ['team_bdr', 'team_ae'],
  informedTeamIds: ['team_buHeads'],
  activities: [
    {
      id: 'activity_recycledJourney',
      name: 'Nurture journey by reason',
      description:
        'Content that answers the not-ready reason: business case for “no budget”, comparison for “under contract”.',
      automation: 'nurtureJourney',
      toolId: 'tool_marketingAutomation',
      channel: 'E-mail',
      touches: 6,
    },
    {
      id: 'activity_recycledReminder',
      name: 'Reminder on the date to return',
      description: 'A task for the last owner two weeks before the date.',
      teamId: 'team_revOps',
      automation: 'workflow',
      toolId: 'tool_crm',
    },
  ],
  enterCriteria: fieldIs('field_contactType', 'prospect'),
  leaveCriteria: fieldIsKnown('field_originalSource'),
  criteriaAuthorTeamId: 'team_bdr',
  toolIds: ['tool_marketingAutomation', 'tool_crm', 'tool_linkedIn'],
  trackedFieldIds: ['field_returnDate', 'field_reasonText', 'field_leadScore', 'field_temperature'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'Engagement and intent start again at zero, the history stays. Two ways to resurface: by score to sales, by the clock to marketing for more specific campaigns.',
  reports: [
    {
      metric: 'Recycled, resurfaced, and recycled-then-won',
      report: 'Recycling',
      rhythm: 'monthly',
      audience: 'Marketing, Business Development',
    },
    {
      metric: 'Not-ready reasons by source',
      report: 'Reasons by source',
      rhythm: 'monthly',
      audience: 'Marketing, Product',
    },
  ],
  sla: {
    maximumTime: lasting(365, 'days'),
    escalationTeamId: 'team_marketing',
    escalation: 'After 120 days back to MAL, twice at most; then Inactive.',
  },

  needs: 'To be left in peace without being forgotten.',
  challenges: 'No budget this period, another project first, a running contract.',
  content: 'Budget calendar, business case template, what changed since we spoke.',
  messaging: 'You said autumn. Here is what plants prepare in summer.',
  hurdles: 'Returning too early; a new person who knows nothing of the talks before.',
  evidence: 'Opens the business case template, new budget year, new head of operations.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_returnDate'],
  handOver: ['Reason and date to return', 'What was discussed and offered', 'What changed since'],
  statusIds: ['status_notReady'],
  statusOnEntryId: 'status_notReady',
  costPerLead: 1.2,
  assumption: assumed(
    'the clock of 120 days is our proposal: longer than most budget talks, shorter than memory.',
  ),
};
