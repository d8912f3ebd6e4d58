import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown, fieldIsOneOf } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';

const hours = 'calendar_businessHours';

export const evangelist: RecordMembers<'stage'> = {
  id: 'stage_evangelist',
  key: 'evangelist',
  kind: 'inventory',
  number: '8',
  name: 'Evangelist',
  abbreviation: 'EVA',
  phaseId: 'phase_afterSales',
  position: { x: 2920, y: 0 },
  definition:
    'Satisfied customers who actively promote the brand, through co-marketing, business referrals, and various forms of partnership. Their marketing and sales tactics are very different from those of all stages before.',

  responsibleTeamId: 'team_customerSuccess',
  accountableTeamId: 'team_buHeads',
  consultedTeamIds: ['team_marketing', 'team_accountManagement'],
  informedTeamIds: ['team_ae', 'team_bdr', 'team_product'],
  activities: [
    {
      id: 'activity_evangelistWelcome',
      name: 'Invite personally',
      description:
        'The success manager asks which of the three programmes they like and what they want in return.',
      toolId: 'tool_customerSuccess',
      channel: 'Phone',
      touches: 1,
      wait: about(3, 2, 'days', hours),
      effort: about(1, 0.4, 'hours', hours),
      makesContact: true,
      caution: 'Do not ask for a reference while a support case is open. At most one request a quarter.',
    },
    {
      id: 'activity_evangelistCoMarketing',
      name: 'Co-marketing',
      description: 'Case study with figures, joint webinar, plant tour, talk at a trade fair.',
      teamId: 'team_marketing',
      toolId: 'tool_webinar',
      channel: 'Events and content',
      touches: 2,
      effort: about(6, 3, 'hours', hours),
    },
    {
      id: 'activity_evangelistReferrals',
      name: 'Business referrals',
      description:
        'Reference calls, introductions with two sentences prepared by us, thank-you within a day.',
      automation: 'workflow',
      toolId: 'tool_customerSuccess',
      channel: 'E-mail and phone',
      touches: 4,
    },
    {
      id: 'activity_evangelistPartnership',
      name: 'Partnership',
      description: 'Advisory board, beta programme, joint development; a few become implementation partners.',
      teamId: 'team_accountManagement',
      automation: 'workflow',
      toolId: 'tool_crm',
      channel: 'Meetings',
      touches: 2,
    },
  ],
  enterCriteria: {
    all: [fieldIsKnown('field_nps'), fieldIsOneOf('field_customerHealth', ['green', 'amber'])],
  },
  leaveCriteria: fieldIsOneOf('field_customerHealth', ['green', 'amber']),
  criteriaAuthorTeamId: 'team_customerSuccess',
  toolIds: ['tool_customerSuccess', 'tool_crm', 'tool_webinar'],
  trackedFieldIds: ['field_programmes', 'field_referralsMade', 'field_nps', 'field_lifetimeValue'],
  systemOfRecordToolId: 'tool_customerSuccess',
  trackingNote: 'Every referral is a contact with source Referral and the name of the one who recommended.',
  reports: [
    {
      metric: 'Referrals, leads and customers that came of them',
      report: 'Referral programme',
      rhythm: 'quarterly',
      audience: 'Customer Success, Marketing, BU heads',
    },
    {
      metric: 'References given in deals, and the win rate of those deals',
      report: 'References',
      rhythm: 'quarterly',
      audience: 'Account executives, Marketing',
    },
  ],
  sla: {
    firstResponse: lasting(5, 'days', hours),
    escalationTeamId: 'team_customerSuccess',
    escalation:
      'A referral gets an answer within one business day, and the one who made it hears what became of it.',
  },

  needs: 'Recognition, a say in the product, an interesting circle of peers.',
  challenges: 'Their own company must allow it; time; fear to recommend something that fails elsewhere.',
  content: 'Case study ready for approval, speaker briefing, roadmap preview, introduction text.',
  messaging: 'Your figures helped two other plants; may we tell your story at the fair?',
  hurdles: 'Approval by their communications department; a change of job.',
  evidence: 'Answers 9 or 10, gives a reference call, introduces somebody by name.',
  winProbability: 1,
  forecastCategory: 'closed',
  requiredFieldIds: ['field_programmes'],
  handOver: ['Name of the one who recommended, and what was said', 'Relationship of the two companies'],
  statusIds: ['status_connected'],
  costPerLead: 250,
  stock: { leads: 24, age: about(300, 150, 'days'), isWorked: true },
  assumption: assumed(
    '24 evangelists at the start of the year and 250 euros for each; the promise is our proposal.',
  ),
};
