import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { handRaised, isAcceptable, salesHours, verdictIsIn } from '../definitions.ts';

const hours = 'calendar_chicago';
const clock = 'calendar_weekdays';

/** Bottom of funnel begins: accepted, and the clock runs. */
export const sal: RecordMembers<'stage'> = {
  id: 'stage_sal',
  key: 'salesAcceptedLead',
  kind: 'sla',
  number: '4',
  name: 'Sales Accepted Lead',
  abbreviation: 'SAL',
  phaseId: 'phase_bottom',
  position: { x: 960, y: 0 },
  definition:
    'Passed to sales and formally accepted. The service level agreement names the characteristics (reachable, right role and region, a reason to talk) and the time: 72 hours to qualify the lead, or to mark it as recycled and return it to marketing.',

  responsibleTeamId: 'team_inside',
  accountableTeamId: 'team_salesHead',
  consultedTeamIds: ['team_executives'],
  informedTeamIds: ['team_demand', 'team_operations'],
  activities: [
    {
      id: 'activity_salCall',
      name: 'Reach and qualify',
      description:
        'Call, e-mail, call: substance, samples a day, instrument in use, who signs, when the money must be spent.',
      toolId: 'tool_phone',
      channel: 'Phone and e-mail',
      touches: 5,
      wait: about(2, 1.5, 'hours', hours),
      effort: about(110, 45, 'minutes', hours),
      makesContact: true,
      caution: 'A voicemail is an attempt, not a contact.',
    },
  ],
  enterCriteria: isAcceptable,
  leaveCriteria: verdictIsIn,
  criteriaAuthorTeamId: 'team_inside',
  toolIds: ['tool_crm', 'tool_phone', 'tool_insight'],
  trackedFieldIds: [
    'field_programStatus',
    'field_verdict',
    'field_purchaseWindow',
    'field_installedBase',
    'field_returnDate',
    'field_reasonText',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'Sales decision is one required picklist with three values; the program reads it and sets the status.',
  reports: [
    {
      metric: 'Decided within 72 hours, by seller; returned by the clock',
      report: 'Service level agreement',
      rhythm: 'weekly',
      audience: 'Inside sales, VP Sales, Demand generation',
    },
  ],
  sla: {
    firstResponse: lasting(1, 'days', hours),
    maximumTime: lasting(salesHours, 'hours', clock),
    variants: [
      {
        name: 'Quote or call request: same day',
        appliesTo: handRaised,
        firstResponse: lasting(4, 'hours', hours),
        maximumTime: lasting(salesHours, 'hours', clock),
      },
    ],
    escalationTeamId: 'team_salesHead',
    escalation:
      'After 48 hours a reminder to the owner. After 72 hours on weekdays the program itself marks the lead as recycled and returns it to marketing, and the return is read out in the forecast call.',
    attempts: 5,
  },
  needs: 'A conversation between people who know laboratories.',
  challenges: 'In the lab all day, no phone at the bench.',
  content: 'Questionnaire of five lines, measurement of their own sample, free of charge.',
  messaging: 'Send us ten millilitres; we send you a spectrum.',
  hurdles: 'Three days pass quickly when the first is a Friday.',
  evidence: 'Sends a sample.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_phone', 'field_accountName'],
  handOver: [
    'Substance, samples a day, instrument in use',
    'Who signs, and when the money must be spent',
    'The decision with its reason',
  ],
  statusIds: ['status_open', 'status_working', 'status_contacted', 'status_nurturing', 'status_notConverted'],
  costPerLead: 5,
  assumption: assumed(
    '72 hours are Marketo’s example value, counted here on weekdays around the clock; that a stage has a maximum time is its idea of an SLA stage.',
    'https://experienceleague.adobe.com/en/docs/marketo/using/product-docs/reporting/revenue-cycle-analytics/revenue-cycle-models/using-revenue-model-sla-stages',
  ),
};
