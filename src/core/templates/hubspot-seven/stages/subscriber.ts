import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { mayMarketTo } from '../definitions.ts';

export const subscriber: RecordMembers<'stage'> = {
  id: 'stage_subscriber',
  key: 'subscriber',
  kind: 'inventory',
  number: '1',
  name: 'Subscriber',
  abbreviation: 'SUB',
  phaseId: 'phase_awareness',
  isEntryPoint: true,
  position: { x: 0, y: 0 },
  definition:
    'Interested enough to follow us and receive news, stories, events, press releases, promotions or any other company communications. Has not looked at a product yet.',

  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_marketing',
  informedTeamIds: ['team_admin'],
  activities: [
    {
      id: 'activity_subscriberNews',
      name: 'The fortnightly “Van Mail”',
      description:
        'One story from a firm, one trick for the morning plan, one event. Every sixth issue a promotion.',
      automation: 'nurtureJourney',
      toolId: 'tool_marketingHub',
      channel: 'E-mail',
      touches: 26,
      caution: 'No calls. They have subscribed to a newsletter, not to a salesperson.',
    },
  ],
  enterCriteria: fieldIsKnown('field_originalSource'),
  leaveCriteria: mayMarketTo,
  criteriaAuthorTeamId: 'team_marketing',
  toolIds: ['tool_marketingHub', 'tool_website'],
  trackedFieldIds: [
    'field_lifecycleStage',
    'field_originalSource',
    'field_firstConversion',
    'field_marketingContact',
  ],
  systemOfRecordToolId: 'tool_hubspot',
  trackingNote:
    'HubSpot writes source and first conversion. Date of becoming a Subscriber is stamped by the lifecycle property itself.',
  reports: [
    {
      metric: 'Subscribers, growth, unsubscribes by source',
      report: 'Audience',
      rhythm: 'monthly',
      audience: 'Marketing',
    },
  ],
  sla: {
    maximumTime: lasting(365, 'days'),
    escalationTeamId: 'team_marketing',
    escalation:
      'Nobody is contacted. Who has not clicked for nine months becomes a non-marketing contact; after a year the address is looked at.',
  },

  needs: 'Something useful to read with the second coffee.',
  challenges: 'The day is full before it begins; nobody reads on Monday.',
  content: 'Stories from firms of the same trade, checklists, dates of fairs.',
  messaging: 'Eleven engineers, one whiteboard: how Harding & Sons got home at five.',
  hurdles: 'The tab “Promotions” of the mailbox.',
  evidence: 'Goes from a story to the product page.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_email', 'field_originalSource'],
  handOver: ['What they have read, by trade and topic'],
  statusIds: ['status_new'],
  statusOnEntryId: 'status_new',
  costPerLead: 0.4,
  assumption: assumed('forty pence a year for sending; HubSpot’s fee for marketing contacts is in it.'),
};
