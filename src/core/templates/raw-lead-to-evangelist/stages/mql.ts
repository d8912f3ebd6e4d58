import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { pages } from '../assumptions.ts';
import { isHandRaiser, marketingQualified } from '../qualification.ts';

const hours = 'calendar_businessHours';

export const mql: RecordMembers<'stage'> = {
  id: 'stage_mql',
  key: 'marketingQualifiedLead',
  kind: 'sla',
  number: '3',
  name: 'Marketing Qualified Lead',
  abbreviation: 'MQL',
  phaseId: 'phase_consideration',
  position: { x: 600, y: 0 },
  definition:
    'Either the lead met the lead scoring criteria provided by the sales team to the marketing team (location, job title, industry) and has shown interest through downloading content or engaging with emails, or it expressed an interest in speaking with our sales team. The first is a scored MQL, the second a hand-raiser MQL.',

  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_marketing',
  consultedTeamIds: ['team_bdr', 'team_ae', 'team_buHeads'],
  informedTeamIds: ['team_cro'],
  activities: [
    {
      id: 'activity_mqlRoute',
      name: 'Route and alert',
      description:
        'Asks first who owns the account, perhaps through unrelated outbound work; otherwise by territory. Alerts the rep with the hand-over packet.',
      teamId: 'team_revOps',
      automation: 'workflow',
      toolId: 'tool_crm',
    },
    {
      id: 'activity_mqlCall',
      name: 'Call the hand-raiser',
      description:
        'Pick up the phone and call as soon as possible, without having to ask basic questions that the CRM can answer. Offer two times for a meeting.',
      teamId: 'team_bdr',
      toolId: 'tool_telephony',
      channel: 'Phone',
      touches: 1,
      appliesTo: isHandRaiser,
      wait: about(10, 9, 'minutes', hours),
      effort: about(15, 8, 'minutes', hours),
      makesContact: true,
      caution: 'Do not send a booking link instead of calling. Do not qualify before answering the question.',
    },
    {
      id: 'activity_mqlReview',
      name: 'Research and softer approach',
      description:
        'Reads signals, company and role, decides whether there is a reason to write, and sends one helpful, consultative message where they prefer to communicate.',
      teamId: 'team_bdr',
      toolId: 'tool_linkedIn',
      channel: 'E-mail or LinkedIn',
      touches: 1,
      appliesTo: { none: [isHandRaiser] },
      wait: about(2.5, 1.8, 'hours', hours),
      effort: about(20, 10, 'minutes', hours),
      caution:
        'Do not call aggressively without context. Do not send direct messages on LinkedIn again and again: they end as spam reports.',
    },
    {
      id: 'activity_mqlDecide',
      name: 'Accept or reject',
      description:
        'The BDR accepts, or rejects with a reason from the list. Marketing reads every rejection.',
      teamId: 'team_bdr',
      toolId: 'tool_crm',
      channel: 'CRM',
      effort: about(5, 2, 'minutes', hours),
    },
  ],
  enterCriteria: marketingQualified,
  leaveCriteria: {
    all: [
      fieldIsKnown('field_mqlType'),
      fieldIsKnown('field_mqlReason'),
      fieldIsKnown('field_buyingRole'),
      fieldIs('field_consent', 'given'),
    ],
  },
  criteriaAuthorTeamId: 'team_bdr',
  toolIds: ['tool_crm', 'tool_marketingAutomation', 'tool_telephony', 'tool_linkedIn', 'tool_scheduler'],
  trackedFieldIds: [
    'field_mqlType',
    'field_mqlReason',
    'field_leadScore',
    'field_originalSource',
    'field_accountHolder',
    'field_priorOutbound',
    'field_preferredChannel',
    'field_reasonText',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'The instant of entry and the instant of the first call or message are stamped by the systems; first response is the difference. The MQL date is never overwritten.',
  reports: [
    {
      metric: 'First response and SLA due, by MQL type',
      report: 'SLA compliance',
      rhythm: 'daily',
      audience: 'Business Development, Marketing',
    },
    {
      metric: 'SAL conversion rate (MQL to SAL) and rejection reasons by source',
      report: 'Lead quality',
      rhythm: 'weekly',
      audience: 'Marketing, Business Development, BU heads',
    },
  ],
  sla: {
    firstResponse: lasting(4, 'hours', hours),
    maximumTime: lasting(1, 'days', hours),
    variants: [
      {
        name: 'Hand-raiser MQL: 15 minutes',
        appliesTo: isHandRaiser,
        firstResponse: lasting(15, 'minutes', hours),
        maximumTime: lasting(4, 'hours', hours),
      },
    ],
    escalationTeamId: 'team_bdr',
    escalation:
      'Scored MQLs: first response within 2–4 business hours. Hand-raisers: within 15 minutes of business time, otherwise the next free rep takes the call and the head of business development is told. An MQL nobody has decided about in one business day is accepted by default. Misses of the week are read in the Monday meeting of both teams.',
    attempts: 3,
  },

  needs:
    'Hand-raiser: an answer as soon as possible and from the right rep. Scored: help with the question behind the download, without being sold to.',
  challenges:
    'They compare two or three ways to solve it and must explain the choice to people who were not in the webinar.',
  content:
    'Answer to the request, short demo video of their own case, one-page comparison of planning methods, price range.',
  messaging:
    'Hand-raiser: you asked for this, here it is. Scored: plants that read this usually ask next how long it takes to start; shall I send the plan?',
  hurdles: 'Calls by reps who do not know what was asked; the same message to hand-raisers and scored leads.',
  evidence: 'Requested a demo, wanted to know more about pricing, answers within a day, names a deadline.',
  forecastCategory: 'omitted',
  requiredFieldIds: [
    'field_mqlType',
    'field_mqlReason',
    'field_originalSource',
    'field_buyingRole',
    'field_phone',
  ],
  handOver: [
    'What they asked for or did, in their words, with date',
    'Who owns the account, prior outbound work',
    'Persona, title, company size, ICP fit',
    'Preferred channel and time',
    'What not to ask again',
  ],
  statusIds: ['status_new', 'status_connecting', 'status_connected', 'status_unqualified', 'status_notReady'],
  statusOnEntryId: 'status_new',
  costPerLead: 1.5,
  assumption: assumed(
    'promises as published: hot leads within 15 minutes, others within 2 business hours, a decision within 24 hours. Waits are set so that one promise in six or seven is missed.',
    pages.pedowitz,
  ),
};
