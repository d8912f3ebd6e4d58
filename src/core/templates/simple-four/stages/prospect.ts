import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { asked, callIsNoted, isProspect } from '../definitions.ts';

const hours = 'calendar_office';

export const prospect: RecordMembers<'stage'> = {
  id: 'stage_prospect',
  key: 'prospect',
  kind: 'sla',
  number: '2',
  name: 'Prospect',
  abbreviation: 'PRO',
  phaseId: 'phase_getBooked',
  position: { x: 340, y: 0 },
  definition:
    'Asked for an offer, or fits and has shown enough interest. Sales talks with them about team, date and price until they book, say no, or ask for time.',

  responsibleTeamId: 'team_sales',
  accountableTeamId: 'team_management',
  consultedTeamIds: ['team_courses'],
  informedTeamIds: ['team_marketing'],
  activities: [
    {
      id: 'activity_prospectCall',
      name: 'First call',
      description:
        'Three questions: what should be different afterwards, for how many people, until when. Then a date for the offer.',
      toolId: 'tool_phone',
      channel: 'Phone',
      touches: 3,
      wait: about(4, 3, 'hours', hours),
      effort: about(45, 20, 'minutes', hours),
      makesContact: true,
      caution: 'No price before the three answers.',
    },
    {
      id: 'activity_prospectOffer',
      name: 'Offer with a date',
      description: 'One page: goal in their words, two dates, one price. Read out on the phone, then sent.',
      toolId: 'tool_booking',
      channel: 'E-mail and phone',
      touches: 2,
      wait: about(1.5, 1, 'days', hours),
      effort: about(2, 0.8, 'hours', hours),
    },
    {
      id: 'activity_prospectFollowUp',
      name: 'Ask for the decision',
      description: 'On the day they named, by phone.',
      toolId: 'tool_phone',
      channel: 'Phone',
      touches: 2,
      wait: about(6, 4, 'days', hours),
      effort: about(30, 15, 'minutes', hours),
      caution: 'Do not lower the price in the reminder.',
    },
  ],
  enterCriteria: isProspect,
  leaveCriteria: callIsNoted,
  criteriaAuthorTeamId: 'team_sales',
  toolIds: ['tool_crm', 'tool_phone', 'tool_booking'],
  trackedFieldIds: [
    'field_leadType',
    'field_need',
    'field_wishedDate',
    'field_budget',
    'field_offerAmount',
    'field_decisionDate',
    'field_otherProvider',
    'field_nextStep',
    'field_reasonText',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'Each call leaves a note and a next step. A prospect without a next step is read out on Monday.',
  reports: [
    {
      metric: 'Called within a working day, by how they became a prospect',
      report: 'Monday list',
      rhythm: 'weekly',
      audience: 'Sales, Marketing',
    },
    {
      metric: 'Prospects to customers, open offers with expected decision',
      report: 'The four numbers',
      rhythm: 'monthly',
      audience: 'Everybody',
    },
  ],
  sla: {
    firstResponse: lasting(1, 'days', hours),
    maximumTime: lasting(45, 'days', hours),
    variants: [
      {
        name: 'Asked for an offer: half a day',
        appliesTo: asked,
        firstResponse: lasting(4, 'hours', hours),
        maximumTime: lasting(45, 'days', hours),
      },
    ],
    escalationTeamId: 'team_management',
    escalation:
      'Who asked is called within half a working day, everybody else within one; three attempts on different days. After 45 working days the managing director decides: book, lose or send back.',
    attempts: 3,
  },

  needs: 'A date, a price, and the feeling that the trainer has understood the team.',
  challenges: 'They must convince a boss who thinks courses are days off.',
  content: 'One-page offer, a ten-minute talk with the trainer, two references of the same size.',
  messaging: 'Tell me what should be different in October, and I tell you what a day in September can do.',
  hurdles: 'No date that suits, a second opinion, the boss of the boss.',
  evidence: 'Asks which room the course needs, names the participants.',
  winProbability: 0.19,
  forecastCategory: 'pipeline',
  requiredFieldIds: ['field_phone', 'field_companyName', 'field_teamSize'],
  handOver: [
    'What should be different after the course, in their words',
    'Participants, room, date',
    'What was promised, and the price',
  ],
  statusIds: [
    'status_new',
    'status_connecting',
    'status_connected',
    'status_offerOpen',
    'status_notReady',
    'status_unqualified',
  ],
  costPerLead: 60,
  stock: { leads: 14, age: about(9, 6, 'days'), isWorked: true },
  assumption: assumed(
    'about one prospect in five books; four hours and one day are promises that two people can keep.',
  ),
};
