import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { pages } from '../assumptions.ts';
import { bantIsAsked } from '../qualification.ts';

const hours = 'calendar_businessHours';

export const sgl: RecordMembers<'stage'> = {
  id: 'stage_sgl',
  key: 'salesGeneratedLead',
  kind: 'sla',
  number: '4b',
  name: 'Sales Generated Lead',
  abbreviation: 'SGL',
  phaseId: 'phase_consideration',
  isEntryPoint: true,
  position: { x: 900, y: 90 },
  definition:
    'Generated directly by the sales team, often through outbound efforts: a chosen person at a chosen account has answered and agreed to hear more. The second entry point of the funnel, not a skipped stage.',

  responsibleTeamId: 'team_bdr',
  accountableTeamId: 'team_buHeads',
  consultedTeamIds: ['team_ae'],
  informedTeamIds: ['team_marketing'],
  activities: [
    {
      id: 'activity_sglAnswer',
      name: 'Answer and research',
      description: 'Answers the reply the same day, completes company, role and account plan.',
      toolId: 'tool_linkedIn',
      channel: 'E-mail or LinkedIn',
      touches: 1,
      wait: about(2.5, 1.8, 'hours', hours),
      effort: about(30, 12, 'minutes', hours),
    },
    {
      id: 'activity_sglQualify',
      name: 'Qualification call',
      description:
        'The same twenty minutes and the same BANT fields as for a SAL, so that both can be compared.',
      toolId: 'tool_telephony',
      channel: 'Phone or video',
      touches: 1,
      effort: about(45, 15, 'minutes', hours),
      makesContact: true,
      caution:
        'Do not take “send me something” for interest. Do not create an SGL for somebody who has not answered.',
    },
  ],
  enterCriteria: {
    all: [
      fieldIs('field_contactType', 'prospect'),
      fieldIs('field_isCompetitor', false),
      fieldIs('field_originalSource', 'outbound'),
    ],
  },
  leaveCriteria: { all: [bantIsAsked, fieldIsKnown('field_preferredChannel')] },
  criteriaAuthorTeamId: 'team_bdr',
  toolIds: ['tool_crm', 'tool_sequences', 'tool_linkedIn', 'tool_telephony', 'tool_scheduler'],
  trackedFieldIds: [
    'field_priorOutbound',
    'field_accountHolder',
    'field_icpFit',
    'field_budget',
    'field_authority',
    'field_need',
    'field_timeline',
    'field_meetingDate',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'Original source is Outbound and stays so, even where the person once downloaded something: then the contact is not new and remains what it was.',
  reports: [
    {
      metric: 'SGL to SQL by rep and by account list',
      report: 'Outbound',
      rhythm: 'weekly',
      audience: 'Business Development, BU heads',
    },
    {
      metric: 'Cost of an SQL: outbound against inbound',
      report: 'ROI by source',
      rhythm: 'quarterly',
      audience: 'BU heads, Business and finance',
    },
  ],
  sla: {
    firstResponse: lasting(4, 'hours', hours),
    maximumTime: lasting(15, 'days', hours),
    escalationTeamId: 'team_buHeads',
    escalation: 'A reply without an answer by the end of the day goes to the AE of the territory.',
    attempts: 6,
  },

  needs: 'A reason to listen that has to do with their own plant.',
  challenges: 'They were not looking. Planning works somehow, and the last software project took too long.',
  content:
    'Hypothesis about their plant on one page, figures of two comparable plants, an invitation to a plant tour.',
  messaging:
    'Plants with three shifts and your product mix re-plan eleven times a week; is that so with you?',
  hurdles: 'Cold start, no budget line, gatekeepers, consent before the first e-mail.',
  evidence: 'Corrects our hypothesis with own figures, names the person who should hear this.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_companyName', 'field_jobTitle', 'field_linkedInProfile'],
  handOver: [
    'Why this account, which hypothesis, what they answered',
    'BANT answers with the words they used',
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
  statusOnEntryId: 'status_new',
  costPerLead: 6,
  assumption: assumed(
    'the promise is our proposal, by the norm for standard leads; the wait is set so that one in seven is missed.',
    pages.pedowitz,
  ),
};
