import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { isHandRaiser, isQualified, typeIsKnown } from '../definitions.ts';

const hours = 'calendar_office';

export const mql: RecordMembers<'stage'> = {
  id: 'stage_mql',
  key: 'marketingQualifiedLead',
  kind: 'sla',
  number: '2',
  name: 'Marketing Qualified Lead',
  abbreviation: 'MQL',
  phaseId: 'phase_consideration',
  position: { x: 320, y: 0 },
  definition:
    'One name for two kinds. A hand-raiser MQL asked for a demo, a price or a call; a scored MQL has reached the threshold. A hundred of them a month, and the hundred says nothing about the mix.',

  responsibleTeamId: 'team_sdr',
  accountableTeamId: 'team_marketing',
  consultedTeamIds: ['team_ae'],
  informedTeamIds: ['team_management', 'team_revOps'],
  activities: [
    {
      id: 'activity_mqlCall',
      name: 'Call back',
      description: 'The hand is up: call, answer the question, offer two times.',
      toolId: 'tool_sequences',
      channel: 'Phone',
      touches: 2,
      appliesTo: isHandRaiser,
      wait: about(12, 10, 'minutes', hours),
      effort: about(20, 8, 'minutes', hours),
      makesContact: true,
      caution: 'Not a sequence.',
    },
    {
      id: 'activity_mqlResearch',
      name: 'Research and write',
      description:
        'Find out whether there is a reason to write to somebody who asked for nothing, then write once, helpfully.',
      toolId: 'tool_sequences',
      channel: 'E-mail or LinkedIn',
      touches: 5,
      appliesTo: { none: [isHandRaiser] },
      wait: about(5, 3, 'hours', hours),
      effort: about(40, 15, 'minutes', hours),
      caution: 'Do not call as if they had asked.',
    },
  ],
  enterCriteria: isQualified,
  leaveCriteria: typeIsKnown,
  criteriaAuthorTeamId: 'team_sdr',
  toolIds: ['tool_crm', 'tool_sequences', 'tool_scheduler', 'tool_bi'],
  trackedFieldIds: [
    'field_mqlType',
    'field_mqlReason',
    'field_leadScore',
    'field_icpFit',
    'field_buyingRole',
    'field_reasonText',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'The type is written on entering and frozen; every report below groups by it.',
  reports: [
    {
      metric: 'MQLs by type, and the trend of the mix',
      report: 'Mix of MQLs',
      rhythm: 'weekly',
      audience: 'Marketing, Sales development, CRO',
    },
    {
      metric: 'Conversion to meetings booked, by type',
      report: 'Meetings by MQL type',
      rhythm: 'monthly',
      audience: 'Marketing, Sales development, CRO',
    },
  ],
  sla: {
    firstResponse: lasting(2, 'days', hours),
    maximumTime: lasting(10, 'days', hours),
    variants: [
      {
        name: 'Hand-raiser: 15 minutes',
        appliesTo: isHandRaiser,
        firstResponse: lasting(15, 'minutes', hours),
        maximumTime: lasting(5, 'days', hours),
      },
    ],
    escalationTeamId: 'team_management',
    escalation:
      'Hand-raisers in 15 minutes of office time, scored MQLs in two days, at most eight attempts. If the share of hand-raisers falls two weeks in a row under a steady total, Revenue operations says so in the Monday meeting.',
    attempts: 8,
  },

  needs: 'Hand-raiser: an answer. Scored: nothing yet.',
  challenges: 'Hand-raiser: compares three vendors this week. Scored: has a topic, not a project.',
  content: 'Hand-raiser: their own case in a demo. Scored: the next useful thing about the topic.',
  messaging: 'Hand-raiser: here is what you asked for. Scored: this helped others with the same question.',
  hurdles: 'One target for both kinds; one sequence for both kinds; one number on the slide.',
  evidence: 'Asked. Nothing a scored MQL does is evidence of the same weight.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_mqlType', 'field_mqlReason'],
  handOver: [
    'What they asked for, in their words',
    'Date, participants and agenda of the meeting',
    'Persona and ICP fit',
  ],
  statusIds: ['status_new', 'status_connecting', 'status_connected', 'status_notReady', 'status_unqualified'],
  statusOnEntryId: 'status_new',
  costPerLead: 0,
  assumption: assumed(
    'the two rates to a meeting stand on the way out. Waits and efforts are those of an ordinary team and decide nothing.',
  ),
};
