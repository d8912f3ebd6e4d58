import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsOneOf } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';

const hours = 'calendar_chicago';

export const opportunity: RecordMembers<'stage'> = {
  id: 'stage_opportunity',
  key: 'opportunity',
  kind: 'sla',
  number: '6',
  name: 'Opportunity',
  abbreviation: 'OPP',
  phaseId: 'phase_bottom',
  position: { x: 1_920, y: 0 },
  definition:
    'The parties have established terms and begin negotiations: the lead is converted to a contact and becomes an Opportunity. The program has one status for it; deal stages belong to the CRM.',

  responsibleTeamId: 'team_executives',
  accountableTeamId: 'team_salesHead',
  consultedTeamIds: ['team_customers', 'team_finance'],
  informedTeamIds: ['team_demand', 'team_operations'],
  activities: [
    {
      id: 'activity_opportunityConvert',
      name: 'Convert the lead',
      description:
        'Lead becomes contact, account and opportunity in one step; the program sees it and sets the status.',
      automation: 'workflow',
      toolId: 'tool_crm',
      channel: 'CRM',
    },
    {
      id: 'activity_opportunityNegotiate',
      name: 'Quote and negotiate',
      description: 'Configuration, price, delivery, installation, service; purchasing, legal, validation.',
      toolId: 'tool_quotes',
      channel: 'Meetings',
      touches: 8,
      effort: about(12, 5, 'hours', hours),
      makesContact: true,
    },
  ],
  enterCriteria: fieldIsOneOf('field_terms', ['established', 'disputed']),
  leaveCriteria: fieldIsOneOf('field_terms', ['established', 'disputed']),
  criteriaAuthorTeamId: 'team_salesHead',
  toolIds: ['tool_crm', 'tool_quotes', 'tool_analyzer'],
  trackedFieldIds: [
    'field_programStatus',
    'field_dealAmount',
    'field_closeDate',
    'field_nextStep',
    'field_competitor',
    'field_terms',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'Contact roles are required: without them marketing’s part in the deal is lost.',
  reports: [
    {
      metric: 'Forecast by month; patterns and activities of open deals',
      report: 'Forecast call',
      rhythm: 'weekly',
      audience: 'VP Sales, Account executives, Demand generation',
    },
    {
      metric: 'Marketing’s contribution to pipeline, against the target',
      report: 'Contribution',
      rhythm: 'monthly',
      audience: 'Finance, Demand generation, VP Sales',
    },
  ],
  sla: {
    firstResponse: lasting(3, 'days', hours),
    maximumTime: lasting(150, 'days', hours),
    escalationTeamId: 'team_salesHead',
    escalation:
      'A deal without an activity for three weeks, or older than 150 working days, is read out in the forecast call.',
  },
  needs: 'An order that purchasing, quality and the director can all sign.',
  challenges: 'The fiscal year ends before the validation does.',
  content: 'Quote, validation plan, cost per sample over five years.',
  messaging: 'Order by September, validated by December.',
  hurdles: 'Purchasing finds a cheaper instrument that cannot do it.',
  evidence: 'Purchasing asks for the vendor form.',
  winProbability: 0.3,
  forecastCategory: 'bestCase',
  requiredFieldIds: ['field_dealAmount', 'field_closeDate'],
  handOver: [
    'Configuration and delivery date',
    'What was promised about detection limit and service',
    'People in the lab, and who was against it',
  ],
  statusIds: ['status_converted'],
  statusOnEntryId: 'status_converted',
  costPerLead: 90,
  stock: { leads: 45, age: about(35, 20, 'days'), isWorked: true },
  assumption: assumed('three of ten are won, after about ten weeks; 45 are open when the year begins.'),
};
