import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { salesQualified } from '../definitions.ts';

const hours = 'calendar_london';

export const sql: RecordMembers<'stage'> = {
  id: 'stage_sql',
  key: 'salesQualifiedLead',
  kind: 'sla',
  number: '4',
  name: 'Sales Qualified Lead',
  abbreviation: 'SQL',
  phaseId: 'phase_consideration',
  position: { x: 960, y: 0 },
  definition:
    'Has proven demand, a specific timeline and budget, and is ready to engage. Sales takes over and contract negotiations begin: who, how many, from when, at what price.',

  responsibleTeamId: 'team_sales',
  accountableTeamId: 'team_salesLead',
  consultedTeamIds: ['team_salesDevelopment'],
  informedTeamIds: ['team_marketing'],
  activities: [
    {
      id: 'activity_sqlTakeOver',
      name: 'Take over in three',
      description:
        'A call of ten minutes with the rep of Sales development and the prospect: nobody tells the story twice.',
      toolId: 'tool_salesHub',
      channel: 'Phone',
      touches: 1,
      wait: about(4, 3, 'hours', hours),
      effort: about(30, 10, 'minutes', hours),
      makesContact: true,
    },
    {
      id: 'activity_sqlScope',
      name: 'Scope and set the appointment',
      description:
        'Engineers, offices, systems to connect, people who must agree; then a date for the appointment.',
      toolId: 'tool_salesHub',
      channel: 'Phone and e-mail',
      touches: 3,
      effort: about(1.2, 0.5, 'hours', hours),
      caution: 'No free demo tour without the dispatcher in the room.',
    },
  ],
  enterCriteria: salesQualified,
  leaveCriteria: { all: [fieldIsKnown('field_budget'), fieldIsKnown('field_timeline')] },
  criteriaAuthorTeamId: 'team_salesLead',
  toolIds: ['tool_salesHub', 'tool_hubspot'],
  trackedFieldIds: [
    'field_demand',
    'field_timeline',
    'field_budget',
    'field_buyingRole',
    'field_nextStep',
    'field_returnDate',
    'field_reasonText',
  ],
  systemOfRecordToolId: 'tool_hubspot',
  trackingNote: 'The three answers are required to set the stage; HubSpot asks for them in the same window.',
  reports: [
    {
      metric: 'SQLs by rep and source, and appointments set',
      report: 'Hand-off from Marketing to Sales',
      rhythm: 'weekly',
      audience: 'Head of sales, Marketing',
    },
  ],
  sla: {
    firstResponse: lasting(1, 'days', hours),
    maximumTime: lasting(12, 'days', hours),
    escalationTeamId: 'team_salesLead',
    escalation:
      'Called within a working day of the hand-over. After twelve working days without an appointment the head of sales decides: deal, Lead or Unqualified.',
    attempts: 6,
  },

  needs: 'A partner for the boss and one for the dispatcher.',
  challenges: 'The boss wants it yesterday, the dispatcher not at all.',
  content: 'Proposal outline, plan for the change-over weekend, call with a customer of the same size.',
  messaging: 'You begin on a Friday and plan with it on Monday; we sit next to you.',
  hurdles: 'Nobody has asked the person who plans.',
  evidence: 'Invites the dispatcher to the appointment.',
  winProbability: 0.13,
  forecastCategory: 'pipeline',
  requiredFieldIds: ['field_demand', 'field_timeline', 'field_budget', 'field_companyName'],
  handOver: [
    'Demand, timeline and budget with who said it',
    'People and roles',
    'Scope: engineers, offices, systems',
  ],
  statusIds: [
    'status_open',
    'status_inProgress',
    'status_attempted',
    'status_connected',
    'status_badTiming',
    'status_unqualified',
  ],
  costPerLead: 6,
  assumption: assumed('two of three SQLs become deals.'),
};
