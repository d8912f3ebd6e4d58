import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { canBuy } from '../definitions.ts';

const hours = 'calendar_office';

export const customer: RecordMembers<'stage'> = {
  id: 'stage_customer',
  key: 'customer',
  kind: 'inventory',
  number: '3',
  name: 'Customer',
  abbreviation: 'CUS',
  phaseId: 'phase_getRecommended',
  position: { x: 680, y: 0 },
  definition:
    'Has booked a course. They stay a customer afterwards: the second course is half the work of the first.',

  responsibleTeamId: 'team_courses',
  accountableTeamId: 'team_management',
  consultedTeamIds: ['team_sales'],
  informedTeamIds: ['team_marketing'],
  activities: [
    {
      id: 'activity_customerPrepare',
      name: 'Prepare with the trainer',
      description: 'Half an hour between trainer and team lead: goal, people, examples from their work.',
      toolId: 'tool_phone',
      channel: 'Video call',
      touches: 1,
      wait: about(1.5, 1, 'days', hours),
      effort: about(2.5, 1, 'hours', hours),
      makesContact: true,
    },
    {
      id: 'activity_customerCourse',
      name: 'Hold the course',
      description: 'One or two days with the team; one question at the end: would you recommend us, 0 to 10?',
      toolId: 'tool_booking',
      channel: 'In person',
      touches: 1,
      effort: about(14, 5, 'hours', hours),
      makesContact: true,
    },
    {
      id: 'activity_customerAfter',
      name: 'Six weeks later',
      description: 'What stuck? A reminder card for each participant and an idea for the second course.',
      automation: 'workflow',
      toolId: 'tool_newsletter',
      channel: 'E-mail',
      touches: 2,
      caution: 'Not an invoice reminder in the same week.',
    },
  ],
  enterCriteria: canBuy,
  leaveCriteria: fieldIsKnown('field_satisfaction'),
  criteriaAuthorTeamId: 'team_courses',
  toolIds: ['tool_booking', 'tool_crm', 'tool_phone', 'tool_newsletter'],
  trackedFieldIds: ['field_courseDate', 'field_offerAmount', 'field_satisfaction'],
  systemOfRecordToolId: 'tool_booking',
  trackingNote:
    'Date and price come from the booking; the answer to the one question is typed in the same evening.',
  reports: [
    {
      metric: 'Customers, courses held, would recommend (0–10)',
      report: 'The four numbers',
      rhythm: 'monthly',
      audience: 'Everybody',
    },
  ],
  sla: {
    firstResponse: lasting(3, 'days', hours),
    escalationTeamId: 'team_management',
    escalation:
      'The trainer calls within three working days after the booking. An answer of 6 or less: the managing director calls the next day.',
  },

  needs: 'A day that is worth the absence of eleven people.',
  challenges: 'Two participants do not want to be there.',
  content: 'Preparation sheet, reminder cards, next dates with a customer price.',
  messaging: 'Here is what your team decided to try. Shall we look at it again in spring?',
  hurdles: 'The course is moved twice, then forgotten.',
  evidence: 'Answers 9 or 10, asks for a second team.',
  winProbability: 1,
  forecastCategory: 'closed',
  requiredFieldIds: ['field_courseDate', 'field_offerAmount'],
  handOver: [
    'What the team changed after the course',
    'Who is enthusiastic and may be named',
    'Which favour they would like to do',
  ],
  statusIds: ['status_connected', 'status_offerOpen'],
  statusOnEntryId: 'status_connected',
  costPerLead: 1_800,
  stock: { leads: 55, age: about(260, 140, 'days'), isWorked: true },
  assumption: assumed('55 customers at the start, 1,800 kroner for rooms and material; guesses.'),
};
