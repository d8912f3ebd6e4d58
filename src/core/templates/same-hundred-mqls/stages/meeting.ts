import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { hasConsent } from '../definitions.ts';

const hours = 'calendar_office';

export const meeting: RecordMembers<'stage'> = {
  id: 'stage_meeting',
  key: 'meetingBooked',
  kind: 'sla',
  number: '3',
  name: 'Meeting booked',
  abbreviation: 'SAL',
  phaseId: 'phase_consideration',
  position: { x: 640, y: 0 },
  definition:
    'A meeting with Sales is in both calendars: meeting booked (Sales Accepted Lead). This is the first of the two conversions that the kind of MQL decides; the second is revenue attributed (Opportunity or Customer).',

  responsibleTeamId: 'team_ae',
  accountableTeamId: 'team_management',
  consultedTeamIds: ['team_sdr'],
  informedTeamIds: ['team_marketing'],
  activities: [
    {
      id: 'activity_meetingPrepare',
      name: 'Prepare and hold the meeting',
      description: 'Reads the packet, holds the meeting, writes down budget and next step.',
      toolId: 'tool_scheduler',
      channel: 'Video call',
      touches: 1,
      wait: about(4, 2, 'days', hours),
      effort: about(1.5, 0.5, 'hours', hours),
      makesContact: true,
    },
  ],
  enterCriteria: hasConsent,
  leaveCriteria: fieldIsKnown('field_budget'),
  criteriaAuthorTeamId: 'team_ae',
  toolIds: ['tool_scheduler', 'tool_crm'],
  trackedFieldIds: ['field_meetingDate', 'field_budget', 'field_nextStep'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'The scheduler writes the booking; that instant is what the lesson counts.',
  reports: [
    {
      metric: 'Meetings booked, by MQL type and campaign',
      report: 'Meetings by MQL type',
      rhythm: 'weekly',
      audience: 'CRO, Marketing, Sales development',
    },
  ],
  sla: {
    firstResponse: lasting(8, 'days', hours),
    maximumTime: lasting(25, 'days', hours),
    escalationTeamId: 'team_management',
    escalation:
      'Held within eight working days of booking. After 25 working days without a decision the CRO asks.',
  },

  needs: 'An hour that is worth it.',
  challenges: 'They must tell the same story for the third time this week.',
  content: 'Agenda with three questions, a demo of their own case.',
  messaging: 'Bring your worst report; we rebuild it together.',
  hurdles: 'No-shows, most of them among those who never asked.',
  evidence: 'Brings a colleague and a budget.',
  winProbability: 0.15,
  forecastCategory: 'pipeline',
  requiredFieldIds: ['field_meetingDate'],
  handOver: ['Notes and next step', 'Who decides', 'Budget, as they put it'],
  statusIds: ['status_meetingBooked', 'status_connected', 'status_notReady', 'status_unqualified'],
  statusOnEntryId: 'status_meetingBooked',
  costPerLead: 10,
  assumption: assumed('one meeting in seven becomes a customer in the end.'),
};
