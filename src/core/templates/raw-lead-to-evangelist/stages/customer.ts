import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown, fieldIsOneOf } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { signatoryIsNamed, termsAreAcceptable } from './dealEvidence.ts';

const hours = 'calendar_businessHours';

export const customer: RecordMembers<'stage'> = {
  id: 'stage_customer',
  key: 'customer',
  kind: 'inventory',
  number: '7',
  name: 'Customer',
  abbreviation: 'CUS',
  phaseId: 'phase_afterSales',
  position: { x: 2620, y: 0 },
  definition:
    'Successfully converted into a paying customer who is receiving products or services. Presents opportunities for education and re-engagement.',

  responsibleTeamId: 'team_customerSuccess',
  accountableTeamId: 'team_buHeads',
  consultedTeamIds: ['team_ae', 'team_accountManagement', 'team_product'],
  informedTeamIds: ['team_marketing', 'team_finance'],
  activities: [
    {
      id: 'activity_customerKickOff',
      name: 'Kick-off',
      description: 'Repeats the goals of the business case, agrees dates and people for the first 90 days.',
      toolId: 'tool_customerSuccess',
      channel: 'Video call',
      touches: 1,
      wait: about(1.2, 0.9, 'days', hours),
      effort: about(2, 0.5, 'hours', hours),
      makesContact: true,
    },
    {
      id: 'activity_customerOnboarding',
      name: 'Onboarding and activation',
      description:
        'Data interface, training of planners, first plan in real use; measured by plans released in the product.',
      toolId: 'tool_customerSuccess',
      channel: 'Visits and video calls',
      touches: 8,
      effort: about(18, 6, 'hours', hours),
      makesContact: true,
      caution: 'Do not sell further sites before the first one works.',
    },
    {
      id: 'activity_customerEducation',
      name: 'Education and re-engagement',
      description:
        'Monthly tips by role, user webinar each quarter, new functions, NPS survey after 90 days.',
      teamId: 'team_marketing',
      automation: 'nurtureJourney',
      toolId: 'tool_customerSuccess',
      channel: 'E-mail',
      touches: 12,
    },
  ],
  enterCriteria: { all: [signatoryIsNamed, termsAreAcceptable] },
  leaveCriteria: {
    all: [fieldIsKnown('field_nps'), fieldIsOneOf('field_customerHealth', ['green', 'amber'])],
  },
  criteriaAuthorTeamId: 'team_customerSuccess',
  toolIds: ['tool_customerSuccess', 'tool_crm', 'tool_billing'],
  trackedFieldIds: [
    'field_contractValue',
    'field_renewalDate',
    'field_customerHealth',
    'field_nps',
    'field_lifetimeValue',
  ],
  systemOfRecordToolId: 'tool_customerSuccess',
  trackingNote:
    'Contract value and dates come from billing; health is set by Customer Success with a sentence why. Sales does not write here.',
  reports: [
    {
      metric: 'Customers, conversion rate from lead to customer, cost per customer',
      report: 'Lead to customer',
      rhythm: 'monthly',
      audience: 'Business and finance, CRO, Marketing',
    },
    {
      metric: 'Health, renewals due, customer satisfaction (NPS)',
      report: 'Customer base',
      rhythm: 'monthly',
      audience: 'Customer Success, Account Management, Product',
    },
  ],
  sla: {
    firstResponse: lasting(2, 'days', hours),
    escalationTeamId: 'team_buHeads',
    escalation:
      'Kick-off call within two business days after signature. Health red for two weeks: Customer Success and the BU head visit together.',
  },

  needs: 'The result that was promised, soon, with little effort of their own.',
  challenges: 'Day-to-day business goes on; planners must learn while the plant runs.',
  content: 'Onboarding plan, short films by role, benchmark against other plants, roadmap.',
  messaging: 'After 30 days the first plan, after 90 days the first saving you can show.',
  hurdles: 'Bad master data, a new plant manager, features nobody was trained in.',
  evidence: 'Uses it every day, asks for a second site, answers the survey with 9 or 10.',
  winProbability: 1,
  forecastCategory: 'closed',
  requiredFieldIds: ['field_contractValue', 'field_renewalDate'],
  handOver: [
    'Results against the business case, with figures that may be quoted',
    'Who is enthusiastic, who may speak in public',
    'Which of the three programmes fits',
  ],
  statusIds: ['status_connected', 'status_openDeal'],
  statusOnEntryId: 'status_connected',
  costPerLead: 900,
  stock: { leads: 160, age: about(400, 250, 'days'), isWorked: true },
  assumption: assumed(
    '160 customers at the start of the year, cost of onboarding 900 euros, kick-off within two business days; one promise in seven missed. Fill in your own base.',
  ),
};
