import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { handRaised, isAcceptable, marketingQualified } from '../definitions.ts';

const hours = 'calendar_chicago';

export const mql: RecordMembers<'stage'> = {
  id: 'stage_mql',
  key: 'marketingQualifiedLead',
  kind: 'sla',
  number: '3',
  name: 'Marketing Qualified Lead',
  abbreviation: 'MQL',
  phaseId: 'phase_middle',
  position: { x: 640, y: 0 },
  definition:
    'Behaviours indicate that they may be ready to purchase: ideal target, interaction with content and buying intent add up to a score of 40 or more; or they asked for a quote. Ready for the hand-off: the sales team is alerted.',

  responsibleTeamId: 'team_demand',
  accountableTeamId: 'team_operations',
  consultedTeamIds: ['team_inside'],
  informedTeamIds: ['team_salesHead', 'team_executives'],
  activities: [
    {
      id: 'activity_mqlAlert',
      name: 'Sync and alert the sales team',
      description: 'Syncs the person to the CRM, assigns by territory, alerts with the interesting moments.',
      teamId: 'team_operations',
      automation: 'workflow',
      toolId: 'tool_marketo',
      channel: 'E-mail alert and task',
    },
    {
      id: 'activity_mqlReview',
      name: 'Review and accept',
      description:
        'Inside sales checks the characteristics of the agreement: reachable, right role, right region, reason to talk. Accepts, or rejects with a reason.',
      teamId: 'team_inside',
      toolId: 'tool_insight',
      channel: 'CRM',
      wait: about(2.5, 2, 'hours', hours),
      effort: about(20, 8, 'minutes', hours),
      caution: 'Accepting everything to be on the safe side starts 72 hours that nobody can keep.',
    },
  ],
  enterCriteria: marketingQualified,
  leaveCriteria: isAcceptable,
  criteriaAuthorTeamId: 'team_inside',
  toolIds: ['tool_marketo', 'tool_crm', 'tool_insight'],
  trackedFieldIds: [
    'field_programStatus',
    'field_mqlType',
    'field_mqlReason',
    'field_score',
    'field_accountName',
    'field_reasonText',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'MQL date is written once for each round; the CRM stamps acceptance or rejection.',
  reports: [
    {
      metric: 'MQLs ready for sales, by type and owner',
      report: 'Ready for sales',
      rhythm: 'daily',
      audience: 'Inside sales',
    },
    {
      metric: 'MQL to SAL and rejection reasons by acquisition program',
      report: 'Quality over quantity',
      rhythm: 'weekly',
      audience: 'Demand generation, Inside sales, VP Sales',
    },
  ],
  sla: {
    firstResponse: lasting(1, 'days', hours),
    maximumTime: lasting(2, 'days', hours),
    variants: [
      {
        name: 'Quote or call request: four hours',
        appliesTo: handRaised,
        firstResponse: lasting(4, 'hours', hours),
        maximumTime: lasting(1, 'days', hours),
      },
    ],
    escalationTeamId: 'team_salesHead',
    escalation:
      'Accepted or rejected within a working day, requests within four hours. After two working days the alert goes to the VP Sales, with the name of the owner.',
  },
  needs: 'An answer by somebody who understands the measurement.',
  challenges: 'The quote is needed for a budget meeting on Thursday.',
  content: 'Quote, application note with their substance, name of the specialist.',
  messaging: 'Your specialist for dairy is Dana; she calls today.',
  hurdles: 'Two owners, one in Marketo and one in the CRM.',
  evidence: 'Names substance, samples a day and a date.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_mqlType', 'field_mqlReason', 'field_accountName'],
  handOver: [
    'Score with fit, engagement and intent',
    'Interesting moments, newest first',
    'What they asked for, in their words',
    'Account, role, installed base',
  ],
  statusIds: ['status_open', 'status_working', 'status_nurturing'],
  statusOnEntryId: 'status_open',
  costPerLead: 1,
  assumption: assumed('a working day to accept is our proposal beside the 72 hours of the method.'),
};
