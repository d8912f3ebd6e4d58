import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { pages } from '../assumptions.ts';
import { bantIsAsked, inLargeCompany, meetsBant } from '../qualification.ts';

const hours = 'calendar_businessHours';

export const sql: RecordMembers<'stage'> = {
  id: 'stage_sql',
  key: 'salesQualifiedLead',
  kind: 'sla',
  number: '5',
  name: 'Sales Qualified Lead',
  abbreviation: 'SQL',
  phaseId: 'phase_decision',
  position: { x: 1200, y: 0 },
  definition:
    'Qualified and verified by a BDR and sometimes by an AE for a direct sales approach, having met BANT: budget, authority, need and timeline.',

  responsibleTeamId: 'team_bdr',
  accountableTeamId: 'team_buHeads',
  consultedTeamIds: ['team_ae'],
  informedTeamIds: ['team_marketing', 'team_cro'],
  activities: [
    {
      id: 'activity_sqlIntroduce',
      name: 'Introduce the AE',
      description: 'Three-way message with agenda; the BDR stays until the AE has spoken with the person.',
      toolId: 'tool_scheduler',
      channel: 'E-mail',
      touches: 1,
      wait: about(4.5, 3.8, 'hours', hours),
      effort: about(30, 10, 'minutes', hours),
    },
    {
      id: 'activity_sqlVerify',
      name: 'Verify with the AE',
      description: 'For companies with 250 employees and more the AE joins a second call and confirms BANT.',
      teamId: 'team_ae',
      toolId: 'tool_telephony',
      channel: 'Video call',
      touches: 1,
      appliesTo: inLargeCompany,
      effort: about(60, 20, 'minutes', hours),
      makesContact: true,
    },
    {
      id: 'activity_sqlSequence',
      name: 'Meeting sequence',
      description: 'Automated sequence (SQL to OPP): confirmation, agenda, reminder, what to prepare.',
      automation: 'sequence',
      toolId: 'tool_sequences',
      channel: 'E-mail',
      touches: 4,
    },
  ],
  enterCriteria: meetsBant,
  leaveCriteria: { all: [bantIsAsked, fieldIsKnown('field_jobLevel')] },
  criteriaAuthorTeamId: 'team_buHeads',
  toolIds: ['tool_crm', 'tool_scheduler', 'tool_sequences', 'tool_telephony'],
  trackedFieldIds: [
    'field_budget',
    'field_authority',
    'field_need',
    'field_timeline',
    'field_currentSolution',
    'field_meetingDate',
    'field_nextStep',
    'field_competition',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'The four BANT fields are picklists with a date each; “verified by” names the BDR or AE.',
  reports: [
    {
      metric: 'SQL to Opportunity, by source and MQL type',
      report: 'Funnel',
      rhythm: 'weekly',
      audience: 'Business Development, Account executives, Marketing',
    },
    {
      metric: 'Time from MQL to SQL',
      report: 'Time in stage',
      rhythm: 'monthly',
      audience: 'BU heads, CRO',
    },
  ],
  sla: {
    firstResponse: lasting(1, 'days', hours),
    maximumTime: lasting(15, 'days', hours),
    escalationTeamId: 'team_buHeads',
    escalation:
      'Hand-over from BDR to AE within 24 hours, at the latest on the next business day. Without a meeting held after 15 business days the BU head decides: Opportunity, Recycled or Disqualified.',
    attempts: 5,
  },

  needs: 'Certainty that the meeting with the AE is worth bringing in their boss.',
  challenges: 'The one with the need is not the one with the money; the internal project has no name yet.',
  content:
    'Agenda for the discovery meeting, list of data to bring, short business case of a comparable plant.',
  messaging:
    'You said that re-planning costs you two days a week; in the meeting we put a figure to it with your data.',
  hurdles: 'No-shows, a second person who has to be convinced from the start, holidays.',
  evidence:
    'Forwards the agenda to the economic buyer; names budget line and date; shares data before the meeting.',
  winProbability: 0.12,
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_budget', 'field_authority', 'field_need', 'field_timeline', 'field_meetingDate'],
  handOver: [
    'The four BANT answers, each with who said it and when',
    'Agreed next meeting with participants',
    'What they have seen: content, demo, prices mentioned',
    'Risks: competition, present contract, persons against it',
  ],
  statusIds: ['status_connected', 'status_meetingBooked', 'status_notReady', 'status_unqualified'],
  statusOnEntryId: 'status_meetingBooked',
  costPerLead: 5,
  assumption: assumed(
    'hand-over from SDR to AE within 24 hours as published; the wait is set so that one promise in ten is missed. The win probability is .60 × .20.',
    pages.rework,
  ),
};
