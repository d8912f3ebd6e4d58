import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';

const hours = 'calendar_office';
const shared = {
  kind: 'inventory',
  phaseId: 'phase_afterSales',
  responsibleTeamId: 'team_customerSuccess',
  accountableTeamId: 'team_management',
  criteriaAuthorTeamId: 'team_customerSuccess',
  systemOfRecordToolId: 'tool_crm',
  leaveCriteria: fieldIsKnown('field_nps'),
  winProbability: 1,
  forecastCategory: 'closed',
} satisfies Partial<RecordMembers<'stage'>>;

export const customer: RecordMembers<'stage'> = {
  ...shared,
  id: 'stage_customer',
  key: 'customer',
  number: '5',
  name: 'Customer',
  abbreviation: 'CUS',
  position: { x: 1_280, y: 0 },
  definition: 'The deal is won. Reported by the MQL type it began with, a year ago or a month ago.',
  consultedTeamIds: ['team_ae'],
  informedTeamIds: ['team_marketing'],
  activities: [
    {
      id: 'activity_customerStart',
      name: 'Onboarding',
      description: 'Kick-off, first report live, survey after 90 days.',
      toolId: 'tool_crm',
      channel: 'Video call',
      touches: 5,
      effort: about(12, 4, 'hours', hours),
      makesContact: true,
    },
  ],
  enterCriteria: fieldIsKnown('field_budget'),
  toolIds: ['tool_crm'],
  trackedFieldIds: ['field_dealAmount', 'field_customerHealth', 'field_nps'],
  trackingNote: 'Contract value from billing; health by Customer Success.',
  reports: [
    {
      metric: 'Customers by MQL type; cost per customer of each kind',
      report: 'Revenue by MQL type',
      rhythm: 'quarterly',
      audience: 'CRO, Marketing, finance',
    },
  ],
  sla: {
    firstResponse: lasting(3, 'days', hours),
    escalationTeamId: 'team_management',
    escalation: 'Kick-off within three working days after the signature.',
  },
  needs: 'The first result before the invoice is due.',
  challenges: 'The person who asked for the demo has other things to do now.',
  content: 'Plan of the first 90 days, short films.',
  messaging: 'Your worst report is gone by Friday.',
  hurdles: 'Data nobody owns.',
  evidence: 'A second team asks for access.',
  requiredFieldIds: ['field_dealAmount'],
  handOver: ['What has been achieved, with figures that may be quoted', 'Who says so'],
  statusIds: ['status_connected', 'status_openDeal'],
  statusOnEntryId: 'status_connected',
  costPerLead: 500,
  stock: { leads: 40, age: about(300, 150, 'days'), isWorked: true },
  assumption: assumed('forty customers at the start; 500 euros of onboarding.'),
};

export const evangelist: RecordMembers<'stage'> = {
  ...shared,
  id: 'stage_evangelist',
  key: 'evangelist',
  number: '6',
  name: 'Evangelist',
  abbreviation: 'EVA',
  position: { x: 1_600, y: 0 },
  definition:
    'Satisfied customers who say so. Their referrals are hand-raisers of the best kind, and in the lesson so few that a hundred MQLs stay a hundred.',
  consultedTeamIds: ['team_marketing'],
  informedTeamIds: ['team_ae'],
  activities: [
    {
      id: 'activity_evangelistStory',
      name: 'Tell the story together',
      description: 'A case study or a talk, approved by them.',
      teamId: 'team_marketing',
      toolId: 'tool_website',
      channel: 'Content',
      touches: 1,
      effort: about(6, 2, 'hours', hours),
    },
  ],
  enterCriteria: fieldIsKnown('field_nps'),
  toolIds: ['tool_crm', 'tool_website'],
  trackedFieldIds: ['field_programme', 'field_nps'],
  trackingNote: 'Programme and date of the last request are on the company.',
  reports: [
    {
      metric: 'Stories told, and demo requests that mention them',
      report: 'Evangelists',
      rhythm: 'quarterly',
      audience: 'Marketing, Customer Success',
    },
  ],
  sla: {
    firstResponse: lasting(10, 'days', hours),
    escalationTeamId: 'team_customerSuccess',
    escalation: 'Thanked within two weeks, asked at most twice a year.',
  },
  needs: 'Recognition.',
  challenges: 'Approval by their communications department.',
  content: 'Case study ready to sign off.',
  messaging: 'May we tell how you did it?',
  hurdles: 'They change jobs.',
  evidence: 'Names us without being asked: that is where demo requests come from.',
  requiredFieldIds: ['field_programme'],
  handOver: ['What was said in public, where and when'],
  statusIds: ['status_connected'],
  costPerLead: 150,
  assumption: assumed('a few; decides nothing in the lesson.'),
};
