import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { assumed } from '../../parts/assumed.ts';

export const lost: RecordMembers<'stage'> = {
  id: 'stage_lost',
  key: 'lost',
  kind: 'inventory',
  name: 'Lost',
  abbreviation: 'LOS',
  route: 'detour',
  position: { x: 1200, y: 350 },
  definition:
    'The deal is Closed Lost, with a reason. Not an end: after 180 days of quiet the contact is recycled, because budgets, people and vendors change.',

  responsibleTeamId: 'team_ae',
  accountableTeamId: 'team_buHeads',
  consultedTeamIds: ['team_product', 'team_marketing'],
  informedTeamIds: ['team_bdr', 'team_accountManagement', 'team_cro'],
  activities: [
    {
      id: 'activity_lostInterview',
      name: 'Ask why',
      description: 'Fifteen minutes by somebody who was not in the deal; picks the closed-lost reasons.',
      teamId: 'team_buHeads',
      toolId: 'tool_telephony',
      channel: 'Phone',
      touches: 1,
      effort: {
        distribution: { kind: 'constant', value: 20 },
        unit: 'minutes',
        calendarId: 'calendar_businessHours',
      },
      caution: 'Do not try to win the deal back in this call.',
    },
  ],
  enterCriteria: fieldIsKnown('field_originalSource'),
  leaveCriteria: fieldIsKnown('field_originalSource'),
  criteriaAuthorTeamId: 'team_buHeads',
  toolIds: ['tool_crm', 'tool_telephony', 'tool_bi'],
  trackedFieldIds: ['field_competition', 'field_dealAmount', 'field_reasonText', 'field_returnDate'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'Reason, competitor and price on the deal; the contact keeps its history when it is recycled.',
  reports: [
    {
      metric: 'Closed-lost reasons by deal stage and source',
      report: 'Win-loss',
      rhythm: 'monthly',
      audience: 'Marketing, Business Development, Account Management, Product',
    },
  ],
  sla: {
    escalation: 'The call is made within ten business days; after 180 days the clock recycles the contact.',
  },

  needs: 'A decent end, and a way back without loss of face.',
  challenges: 'They chose a competitor or nothing at all, and live with it.',
  content: 'What has changed in the product since; migration guide from the competitor.',
  messaging: 'Thank you for the honest answer. May I ask again in half a year?',
  hurdles: '“No decision” taken for “no”.',
  evidence: 'The contract with the other vendor ends; the champion moves to another company.',
  winProbability: 0,
  forecastCategory: 'closed',
  requiredFieldIds: ['field_competition'],
  handOver: ['Closed-lost reason in their words', 'Competitor, price and end of that contract'],
  statusIds: ['status_notReady', 'status_unqualified'],
  statusOnEntryId: 'status_notReady',
  costPerLead: 5,
  assumption: assumed('180 days until recycling is our proposal; shorten it where contracts run for a year.'),
};
