import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { inquired, marketingQualified } from '../definitions.ts';

const hours = 'calendar_london';

export const mql: RecordMembers<'stage'> = {
  id: 'stage_mql',
  key: 'marketingQualifiedLead',
  kind: 'sla',
  number: '3',
  name: 'Marketing Qualified Lead',
  abbreviation: 'MQL',
  phaseId: 'phase_consideration',
  position: { x: 640, y: 0 },
  definition:
    'A highly engaged lead showing serious interest through inquiries, most commonly a contact form submission: determined to solve a challenge or fulfil a need. Also called a self-qualified lead. A few come by score: hot, fitting and above the threshold.',

  responsibleTeamId: 'team_salesDevelopment',
  accountableTeamId: 'team_marketing',
  consultedTeamIds: ['team_sales'],
  informedTeamIds: ['team_salesLead'],
  activities: [
    {
      id: 'activity_mqlAlert',
      name: 'Assign and alert',
      description: 'Round robin by county; the rep gets the form, the pages and a button to call.',
      teamId: 'team_admin',
      automation: 'workflow',
      toolId: 'tool_salesHub',
      channel: 'App',
    },
    {
      id: 'activity_mqlRing',
      name: 'Ring back',
      description:
        'Answer the question first. Then three of ours: how many engineers, how do you plan today, what would have to change?',
      toolId: 'tool_salesHub',
      channel: 'Phone',
      touches: 3,
      appliesTo: inquired,
      wait: about(35, 30, 'minutes', hours),
      effort: about(70, 30, 'minutes', hours),
      makesContact: true,
      caution: 'Not between seven and eight in the morning: they are loading vans.',
    },
    {
      id: 'activity_mqlWrite',
      name: 'Offer a plan of their week',
      description: 'To those hot by score: a short e-mail and a text message with two times.',
      toolId: 'tool_salesHub',
      channel: 'E-mail and text message',
      touches: 4,
      appliesTo: { none: [inquired] },
      wait: about(4, 3, 'hours', hours),
      effort: about(50, 20, 'minutes', hours),
    },
  ],
  enterCriteria: marketingQualified,
  leaveCriteria: { all: [fieldIsKnown('field_mqlReason'), fieldIsKnown('field_demand')] },
  criteriaAuthorTeamId: 'team_salesDevelopment',
  toolIds: ['tool_salesHub', 'tool_hubspot'],
  trackedFieldIds: [
    'field_mqlType',
    'field_mqlReason',
    'field_leadScore',
    'field_currentSystem',
    'field_reasonText',
  ],
  systemOfRecordToolId: 'tool_hubspot',
  trackingNote:
    'Time of the form and time of the first call are both in the timeline; the difference is the first response.',
  reports: [
    {
      metric: 'Answered within the hour, by rep and weekday',
      report: 'Inquiries',
      rhythm: 'daily',
      audience: 'Sales development, Marketing',
    },
    {
      metric: 'MQL to SQL and rejection reasons, by MQL type and source',
      report: 'Quality of MQLs',
      rhythm: 'weekly',
      audience: 'Marketing, Sales development, Head of sales',
    },
  ],
  sla: {
    firstResponse: lasting(1, 'days', hours),
    maximumTime: lasting(6, 'days', hours),
    variants: [
      {
        name: 'Inquiry: within two office hours',
        appliesTo: inquired,
        firstResponse: lasting(2, 'hours', hours),
        maximumTime: lasting(6, 'days', hours),
      },
    ],
    escalationTeamId: 'team_salesLead',
    escalation:
      'Inquiries within two office hours, scored MQLs within a day; five attempts in six working days. What is still here then goes back to Lead with a reason, and the head of sales sees it on Monday.',
    attempts: 5,
  },

  needs: 'Somebody who rings back, knows the trade and names a price range.',
  challenges: 'Two engineers have given notice, the phone rings, the spreadsheet has been saved over.',
  content: 'Price range by number of engineers, two-minute film of their trade, reference next door.',
  messaging: 'You asked what it costs: for eleven engineers between 190 and 260 pounds a month.',
  hurdles: 'Rings once, goes to voicemail, is called unreachable.',
  evidence: 'Names the number of engineers and the month they want to start.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_mqlType', 'field_mqlReason', 'field_phone'],
  handOver: [
    'The inquiry in their words',
    'How they plan today',
    'Demand, timeline and budget as far as said',
    'When they can be rung',
  ],
  statusIds: [
    'status_new',
    'status_open',
    'status_attempted',
    'status_connected',
    'status_badTiming',
    'status_unqualified',
  ],
  statusOnEntryId: 'status_new',
  costPerLead: 2,
  assumption: assumed('two office hours are a promise that two people can keep; an hour would need a third.'),
};
