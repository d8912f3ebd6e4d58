import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';

export const closedLost: RecordMembers<'stage'> = {
  id: 'stage_closedLost',
  key: 'closedLost',
  kind: 'inventory',
  name: 'Closed Lost',
  abbreviation: 'LOS',
  route: 'detour',
  position: { x: 1_600, y: 420 },
  definition:
    'The deal is Closed Lost, with a reason. After 180 days the contact is recycled and its lifecycle stage reset to Lead, and that of the company with it.',

  responsibleTeamId: 'team_sales',
  accountableTeamId: 'team_salesLead',
  consultedTeamIds: ['team_marketing', 'team_success'],
  informedTeamIds: ['team_salesDevelopment', 'team_board'],
  activities: [
    {
      id: 'activity_lostAsk',
      name: 'Ask why, honestly',
      description: 'Ten minutes by the head of sales, one week later; then the reason from the list.',
      teamId: 'team_salesLead',
      toolId: 'tool_salesHub',
      channel: 'Phone',
      touches: 1,
      wait: about(5, 2, 'days', 'calendar_london'),
      effort: about(15, 6, 'minutes', 'calendar_london'),
      caution: 'Not the rep who lost it.',
    },
  ],
  enterCriteria: fieldIsKnown('field_originalSource'),
  leaveCriteria: fieldIsKnown('field_originalSource'),
  criteriaAuthorTeamId: 'team_salesLead',
  toolIds: ['tool_hubspot', 'tool_salesHub'],
  trackedFieldIds: ['field_competitor', 'field_dealAmount', 'field_reasonText', 'field_returnDate'],
  systemOfRecordToolId: 'tool_hubspot',
  trackingNote: 'The lost deal stays as it is; a second chance is a new deal.',
  reports: [
    {
      metric: 'Closed-lost reasons by deal stage, source and competitor',
      report: 'Why we lose',
      rhythm: 'monthly',
      audience: 'Marketing, Business Development, Account Management, Product',
    },
  ],
  sla: {
    firstResponse: lasting(10, 'days', 'calendar_london'),
    escalationTeamId: 'team_salesLead',
    escalation:
      'Asked within ten working days; silence for 180 days; then Lead again, unless the company has an open deal.',
  },

  needs: 'To keep face, and a way back.',
  challenges: 'The other software has been bought, and is now being installed. Or nothing has.',
  content: 'Nothing until the clock strikes; then “what has changed since”.',
  messaging: 'Thank you for the straight answer. All the best with it.',
  hurdles: 'Being called again after a fortnight by somebody who does not know.',
  evidence: 'The contract of the other software ends; the dispatcher changes firms.',
  winProbability: 0,
  forecastCategory: 'closed',
  requiredFieldIds: ['field_reasonText'],
  handOver: ['Reason in their words', 'Competitor, price, end of contract'],
  statusIds: ['status_badTiming', 'status_unqualified'],
  statusOnEntryId: 'status_badTiming',
  costPerLead: 2,
  assumption: assumed(
    '180 days are ours; the method says only “after a certain amount of time”. Try 90 in the scenario.',
  ),
};

export const nonMarketing: RecordMembers<'stage'> = {
  id: 'stage_nonMarketing',
  key: 'nonMarketing',
  kind: 'inventory',
  name: 'Non-marketing contact',
  abbreviation: 'NMC',
  route: 'detour',
  position: { x: 160, y: 420 },
  definition:
    'Unsubscribed, or nine months without a click. Kept in HubSpot without e-mails and without being paid for as a marketing contact.',

  responsibleTeamId: 'team_admin',
  accountableTeamId: 'team_marketing',
  informedTeamIds: ['team_salesDevelopment'],
  activities: [
    {
      id: 'activity_nonMarketingSet',
      name: 'Set and forget for a year',
      description: 'The workflow that sets the marketing status, once a month before the bill.',
      automation: 'workflow',
      toolId: 'tool_marketingHub',
      channel: 'CRM',
    },
  ],
  enterCriteria: fieldIsKnown('field_marketingContact'),
  leaveCriteria: fieldIsKnown('field_originalSource'),
  criteriaAuthorTeamId: 'team_marketing',
  toolIds: ['tool_marketingHub', 'tool_hubspot'],
  trackedFieldIds: ['field_marketingContact', 'field_originalSource'],
  systemOfRecordToolId: 'tool_hubspot',
  trackingNote:
    'The lifecycle stage property keeps Subscriber or Lead: this is not an option of it, but a list.',
  reports: [
    {
      metric: 'Marketing contacts paid for, and how many were moved here',
      report: 'HubSpot bill',
      rhythm: 'monthly',
      audience: 'Marketing, HubSpot administration',
    },
  ],
  sla: { escalation: 'Nobody writes. Whoever comes back with an inquiry is rung like everybody else.' },
  needs: 'Quiet.',
  challenges: 'The address may belong to somebody who has left.',
  content: 'None.',
  messaging: 'None.',
  hurdles: 'A colleague exports the list for a “small mailing”.',
  evidence: 'An inquiry, out of the blue.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_marketingContact'],
  handOver: ['What they once read', 'Since when there was silence'],
  statusIds: ['status_badTiming'],
  costPerLead: 0,
  assumption: assumed('nine months are our proposal; the bill decides.'),
};

export const unqualified: RecordMembers<'stage'> = {
  id: 'stage_unqualified',
  key: 'unqualified',
  kind: 'end',
  name: 'Unqualified',
  abbreviation: 'UNQ',
  route: 'detour',
  position: { x: 800, y: 420 },
  definition:
    'Not a customer for us and never going to be: too small, abroad, competitor, student, unreachable. The reason is on record; the journey ends.',
  responsibleTeamId: 'team_salesDevelopment',
  accountableTeamId: 'team_marketing',
  consultedTeamIds: ['team_sales'],
  informedTeamIds: ['team_admin'],
  enterCriteria: { all: [] },
  criteriaAuthorTeamId: 'team_salesDevelopment',
  toolIds: ['tool_hubspot'],
  trackedFieldIds: ['field_reasonText', 'field_originalSource', 'field_campaign'],
  systemOfRecordToolId: 'tool_hubspot',
  trackingNote:
    'HubSpot has no such lifecycle stage: it is the lead status Unqualified, and the stage “Other” for those who are no prospects at all.',
  reports: [
    {
      metric: 'Unqualified reasons by source and campaign; share of “Other”',
      report: 'Wrong firms',
      rhythm: 'monthly',
      audience: 'Marketing, Sales development',
    },
  ],
  sla: { escalation: 'Not contacted again; deleted after a year without a reason to keep them.' },
  hurdles: 'Too small today, twenty engineers in two years.',
  forecastCategory: 'omitted',
  statusIds: ['status_unqualified'],
  statusOnEntryId: 'status_unqualified',
  assumption: assumed('how many end here follows from sources and shares.'),
};
