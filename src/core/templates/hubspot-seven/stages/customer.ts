import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown, fieldIsOneOf } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';

const hours = 'calendar_london';

export const customer: RecordMembers<'stage'> = {
  id: 'stage_customer',
  key: 'customer',
  kind: 'inventory',
  number: '6',
  name: 'Customer',
  abbreviation: 'CUS',
  phaseId: 'phase_afterSales',
  position: { x: 2_680, y: 0 },
  definition:
    'The deal is won and they receive product and services. Every month presents an opportunity for education and re-engagement: a new engineer, a second depot, a function nobody uses.',

  responsibleTeamId: 'team_success',
  accountableTeamId: 'team_salesLead',
  consultedTeamIds: ['team_sales'],
  informedTeamIds: ['team_marketing', 'team_board'],
  activities: [
    {
      id: 'activity_customerChangeOver',
      name: 'The change-over weekend',
      description:
        'Import on Friday, training for dispatchers on Friday afternoon, next to them on Monday at six.',
      toolId: 'tool_product',
      channel: 'In person',
      touches: 3,
      wait: about(1, 0.6, 'days', hours),
      effort: about(14, 4, 'hours', hours),
      makesContact: true,
      caution: 'Never in the first cold week of November.',
    },
    {
      id: 'activity_customerWeeks',
      name: 'Weeks two to eight',
      description: 'A call a week for the dispatcher, a short film a week for the engineers.',
      toolId: 'tool_salesHub',
      channel: 'Phone and app',
      touches: 7,
      effort: about(5, 2, 'hours', hours),
      makesContact: true,
    },
    {
      id: 'activity_customerEducation',
      name: 'Education and re-engagement',
      description:
        'Tips by role in the app, autumn check before the heating season, invitation to the user day.',
      teamId: 'team_marketing',
      automation: 'nurtureJourney',
      toolId: 'tool_marketingHub',
      channel: 'App and e-mail',
      touches: 12,
    },
  ],
  enterCriteria: fieldIsOneOf('field_owner', ['boughtIn', 'conditional']),
  leaveCriteria: fieldIsKnown('field_nps'),
  criteriaAuthorTeamId: 'team_success',
  toolIds: ['tool_product', 'tool_salesHub', 'tool_marketingHub', 'tool_hubspot', 'tool_accounts'],
  trackedFieldIds: ['field_health', 'field_nps', 'field_monthlyFee', 'field_companyLifecycleStage'],
  systemOfRecordToolId: 'tool_accounts',
  trackingNote:
    'The company becomes Customer with the won deal, and all its contacts with it. Health is counted from jobs planned.',
  reports: [
    {
      metric: 'Customers, lead to customer, monthly fees',
      report: 'The board page',
      rhythm: 'monthly',
      audience: 'Directors, Head of sales, Marketing',
    },
    {
      metric: 'Health and NPS by age of customer',
      report: 'Happy firms',
      rhythm: 'monthly',
      audience: 'Customer Success, Product',
    },
  ],
  sla: {
    firstResponse: lasting(3, 'days', hours),
    escalationTeamId: 'team_salesLead',
    escalation: 'Customer Success rings within three working days of the signature. Red for a week: a visit.',
  },

  needs: 'A Monday without chaos, four weeks from now.',
  challenges: 'The engineers must use it, all of them, from the first day.',
  content: 'Films of ninety seconds, a card for the dashboard of the van.',
  messaging: 'Ten minutes in the evening, and tomorrow is planned.',
  hurdles: 'One engineer who “does not do apps”.',
  evidence: 'Plans the second depot with it without asking us.',
  winProbability: 1,
  forecastCategory: 'closed',
  requiredFieldIds: ['field_monthlyFee'],
  handOver: [
    'Figures before and after that may be quoted',
    'Who speaks well',
    'Which programme they would like',
  ],
  statusIds: ['status_connected', 'status_openDeal', 'status_inProgress'],
  statusOnEntryId: 'status_connected',
  costPerLead: 180,
  stock: { leads: 210, age: about(500, 280, 'days'), isWorked: true },
  assumption: assumed('210 firms at the start; 180 pounds for travel and set-up.'),
};
