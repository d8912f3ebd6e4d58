import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown, fieldIsOneOf } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { pages } from '../assumptions.ts';
import { bantIsAsked, isHandRaiser, passesFilters } from '../qualification.ts';

const hours = 'calendar_businessHours';

export const sal: RecordMembers<'stage'> = {
  id: 'stage_sal',
  key: 'salesAcceptedLead',
  kind: 'sla',
  number: '4a',
  name: 'Sales Accepted Lead',
  abbreviation: 'SAL',
  phaseId: 'phase_consideration',
  position: { x: 900, y: -90 },
  definition:
    'Sales reviewed the MQL and selected it as one of the leads they will follow up with. The BDR owns it from here; the measure of this stage is meetings booked.',

  responsibleTeamId: 'team_bdr',
  accountableTeamId: 'team_buHeads',
  consultedTeamIds: ['team_ae'],
  informedTeamIds: ['team_marketing'],
  activities: [
    {
      id: 'activity_salSequence',
      name: 'Start the sequence',
      description:
        'Eight touches in ten days by e-mail, phone and LinkedIn, beginning where they prefer to communicate, each with one useful thing.',
      toolId: 'tool_sequences',
      channel: 'E-mail, phone, LinkedIn',
      touches: 8,
      wait: about(2.5, 1.6, 'hours', hours),
      effort: about(40, 15, 'minutes', hours),
      caution:
        'Do not begin again after an answer. Do not use a sequence on hand-raisers who already talk to us.',
    },
    {
      id: 'activity_salQualify',
      name: 'Qualification call',
      description:
        'Twenty minutes: present solution, problem, what it costs, who decides, when, with what money. Notes in the BANT fields.',
      toolId: 'tool_telephony',
      channel: 'Phone or video',
      touches: 1,
      effort: about(45, 15, 'minutes', hours),
      makesContact: true,
    },
  ],
  enterCriteria: passesFilters,
  leaveCriteria: {
    all: [
      bantIsAsked,
      fieldIsKnown('field_preferredChannel'),
      fieldIsOneOf('field_buyingRole', ['economicBuyer', 'champion', 'technicalEvaluator', 'user']),
    ],
  },
  criteriaAuthorTeamId: 'team_bdr',
  toolIds: ['tool_crm', 'tool_sequences', 'tool_telephony', 'tool_linkedIn', 'tool_scheduler'],
  trackedFieldIds: [
    'field_budget',
    'field_authority',
    'field_need',
    'field_timeline',
    'field_currentSolution',
    'field_meetingDate',
    'field_returnDate',
    'field_reasonText',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'Attempts, answers and calls flow back from the sequence tool. SAL and Unqualified without ever Connected goes to a list that the head of business development reads.',
  reports: [
    {
      metric: 'Meetings booked (Sales Accepted Lead), by MQL type and rep',
      report: 'SDR performance',
      rhythm: 'weekly',
      audience: 'Business Development, Marketing',
    },
    {
      metric: 'Unqualified and not-ready reasons by source and campaign',
      report: 'Reasons by source',
      rhythm: 'monthly',
      audience: 'Marketing, Business Development',
    },
  ],
  sla: {
    firstResponse: lasting(4, 'hours', hours),
    maximumTime: lasting(10, 'days', hours),
    variants: [
      {
        name: 'Hand-raiser: meeting within a week',
        appliesTo: isHandRaiser,
        firstResponse: lasting(4, 'hours', hours),
        maximumTime: lasting(7, 'days', hours),
      },
    ],
    escalationTeamId: 'team_buHeads',
    escalation:
      'Worked means eight attempts on three channels within ten business days. After that: meeting booked, or back to Marketing as Recycled with a not-ready reason. What is still here goes to the BU head.',
    attempts: 8,
  },

  needs: 'To find out in one conversation whether this is worth the time of their team.',
  challenges: 'No time, three vendors calling, a head of operations who asks “why now”.',
  content:
    'Two-minute demo of their use case, reference from the same industry, agenda of the discovery meeting.',
  messaging: 'In half an hour we find out together whether a pilot pays; if not, I will say so.',
  hurdles:
    'Answering machine, assistant, private e-mail address, a contact without access to the one who decides.',
  evidence: 'Agrees to a date within the week, brings a colleague, sends their present plan.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_phone', 'field_preferredChannel', 'field_companyName'],
  handOver: [
    'BANT answers with the words they used',
    'Present solution and end of its contract',
    'Who else is involved and in which role',
    'Agreed date, agenda and participants of the next meeting',
  ],
  statusIds: [
    'status_new',
    'status_connecting',
    'status_connected',
    'status_meetingBooked',
    'status_notReady',
    'status_unqualified',
  ],
  costPerLead: 4,
  assumption: assumed(
    'published norms: 5–8 touches in 7–10 days, booked or recycled 7 days after acceptance. Waits are set so that one promise in eight is missed.',
    pages.pedowitz,
  ),
};
