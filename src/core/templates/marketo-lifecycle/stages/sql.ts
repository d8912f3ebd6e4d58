import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { isReady } from '../definitions.ts';

const hours = 'calendar_chicago';

export const sql: RecordMembers<'stage'> = {
  id: 'stage_sql',
  key: 'salesQualifiedLead',
  kind: 'sla',
  number: '5',
  name: 'Sales Qualified Lead',
  abbreviation: 'SQL',
  phaseId: 'phase_bottom',
  position: { x: 1_600, y: 0 },
  definition:
    'High potential to purchase, actively worked on by the sales team: sales has determined that this lead should be given to an account executive to close the deal.',

  responsibleTeamId: 'team_executives',
  accountableTeamId: 'team_salesHead',
  consultedTeamIds: ['team_inside', 'team_customers'],
  informedTeamIds: ['team_demand'],
  activities: [
    {
      id: 'activity_sqlDiscovery',
      name: 'Discovery in the laboratory',
      description:
        'Visits or calls with the people who measure and the one who signs; agrees a demonstration with their own samples.',
      toolId: 'tool_crm',
      channel: 'Visit or video call',
      touches: 3,
      wait: about(6, 5, 'hours', hours),
      effort: about(3, 1.2, 'hours', hours),
      makesContact: true,
    },
    {
      id: 'activity_sqlDemo',
      name: 'Demonstration with their samples',
      description: 'In our lab or theirs, with the application specialist; results in writing.',
      teamId: 'team_customers',
      toolId: 'tool_service',
      channel: 'Laboratory',
      touches: 1,
      wait: about(3, 2, 'days', hours),
      effort: about(5, 2, 'hours', hours),
    },
  ],
  enterCriteria: isReady,
  leaveCriteria: fieldIsKnown('field_purchaseWindow'),
  criteriaAuthorTeamId: 'team_salesHead',
  toolIds: ['tool_crm', 'tool_quotes', 'tool_insight', 'tool_service'],
  trackedFieldIds: [
    'field_programStatus',
    'field_purchaseWindow',
    'field_nextStep',
    'field_competitor',
    'field_terms',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'Still a lead record; results of the demonstration are attached to it and travel with the conversion.',
  reports: [
    {
      metric: 'SQLs by account executive, and time to the opportunity',
      report: 'Bottom of funnel',
      rhythm: 'weekly',
      audience: 'VP Sales, Account executives',
    },
  ],
  sla: {
    firstResponse: lasting(2, 'days', hours),
    maximumTime: lasting(40, 'days', hours),
    escalationTeamId: 'team_salesHead',
    escalation:
      'First talk within two working days. After forty working days: opportunity, recycled or disqualified; no SQL rests.',
  },
  needs: 'Proof with their own samples.',
  challenges: 'The quality department must agree to a new method.',
  content: 'Results of the demonstration, validation package, reference from the sector.',
  messaging: 'Your sample, our spectrum, next to the one you have.',
  hurdles: 'The sample is confidential, or perishable.',
  evidence: 'Asks for the validation package.',
  winProbability: 0.2,
  forecastCategory: 'pipeline',
  requiredFieldIds: ['field_purchaseWindow', 'field_nextStep'],
  handOver: ['Results of the demonstration', 'Who signs and how purchasing works', 'Terms discussed so far'],
  statusIds: ['status_open', 'status_working', 'status_contacted', 'status_nurturing', 'status_notConverted'],
  costPerLead: 120,
  assumption: assumed('two of three SQLs become opportunities; 120 dollars for a demonstration.'),
};
