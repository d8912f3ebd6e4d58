import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown, fieldIsOneOf } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';

const hours = 'calendar_chicago';

export const won: RecordMembers<'stage'> = {
  id: 'stage_won',
  key: 'won',
  kind: 'inventory',
  number: '7',
  name: 'Won',
  abbreviation: 'WON',
  phaseId: 'phase_bottom',
  position: { x: 2_240, y: 0 },
  definition:
    'The opportunity is closed and they are a customer. The program ends here; what follows is service, and laboratories that recommend us: promoters are counted from here, too.',

  responsibleTeamId: 'team_customers',
  accountableTeamId: 'team_salesHead',
  consultedTeamIds: ['team_executives'],
  informedTeamIds: ['team_demand', 'team_finance'],
  activities: [
    {
      id: 'activity_wonInstall',
      name: 'Install, train, validate',
      description: 'Two days in the laboratory, first measurements together, validation protocol.',
      toolId: 'tool_service',
      channel: 'In person',
      touches: 3,
      wait: about(4, 2, 'days', hours),
      effort: about(16, 5, 'hours', hours),
      makesContact: true,
    },
    {
      id: 'activity_wonCalibrate',
      name: 'First calibration, one question',
      description: 'After three months: does it do what was promised, and would you recommend it?',
      toolId: 'tool_service',
      channel: 'In person',
      touches: 1,
      effort: about(3, 1, 'hours', hours),
      makesContact: true,
    },
    {
      id: 'activity_wonVoices',
      name: 'Publish with them',
      description:
        'An application note with their name (co-marketing), a reference visit, a seat in the method circle (partnership).',
      teamId: 'team_demand',
      automation: 'workflow',
      toolId: 'tool_marketo',
      channel: 'Content',
      touches: 2,
      caution: 'Publication rules of the institute first.',
    },
  ],
  enterCriteria: fieldIsOneOf('field_terms', ['established', 'disputed']),
  leaveCriteria: fieldIsKnown('field_satisfaction'),
  criteriaAuthorTeamId: 'team_customers',
  toolIds: ['tool_service', 'tool_crm', 'tool_marketo'],
  trackedFieldIds: ['field_programStatus', 'field_serialNumber', 'field_satisfaction', 'field_dealAmount'],
  systemOfRecordToolId: 'tool_service',
  trackingNote: 'Serial number and calibration dates from the service desk; amount from the order.',
  reports: [
    {
      metric: 'Won by acquisition program, revenue and length of cycle',
      report: 'ROI of programs',
      rhythm: 'quarterly',
      audience: 'Finance, Demand generation, VP Sales',
    },
    {
      metric: 'Would recommend, and recommendations made',
      report: 'Laboratories that speak for us',
      rhythm: 'quarterly',
      audience: 'Applications and service, Demand generation',
    },
  ],
  sla: {
    firstResponse: lasting(12, 'days', hours),
    escalationTeamId: 'team_salesHead',
    escalation:
      'A date for the installation within twelve working days of the order. “Unhappy” after the first calibration: the head of service travels there.',
  },
  needs: 'Valid results on the day the auditor comes.',
  challenges: 'The one who wanted the instrument is on parental leave.',
  content: 'Validation protocol, method library, user meeting.',
  messaging: 'Your method is in the library, with your name if you like.',
  hurdles: 'A spare part in customs.',
  evidence: 'Publishes with our name in the methods section.',
  winProbability: 1,
  forecastCategory: 'closed',
  requiredFieldIds: ['field_serialNumber', 'field_dealAmount'],
  handOver: ['Who recommended us to whom, and for which measurement'],
  statusIds: ['status_converted'],
  statusOnEntryId: 'status_converted',
  costPerLead: 1_400,
  stock: { leads: 120, age: about(600, 300, 'days'), isWorked: true },
  assumption: assumed('120 laboratories at the start; 1,400 dollars for travel and reference materials.'),
};
