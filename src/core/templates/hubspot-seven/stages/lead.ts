import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { mayMarketTo, showsInterest } from '../definitions.ts';

export const lead: RecordMembers<'stage'> = {
  id: 'stage_lead',
  key: 'lead',
  kind: 'inventory',
  number: '2',
  name: 'Lead',
  abbreviation: 'LEA',
  phaseId: 'phase_awareness',
  isEntryPoint: true,
  position: { x: 320, y: 0 },
  definition:
    'Shows general interest by exploring products or solutions and engaging through various forms. Hot, Warm or Cold says how much; the temperature is an attribute, the stage is one.',

  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_marketing',
  consultedTeamIds: ['team_salesDevelopment'],
  informedTeamIds: ['team_sales'],
  activities: [
    {
      id: 'activity_leadNurture',
      name: 'Nurture by temperature',
      description:
        'Cold: stories by trade. Warm: “a week with Kestrel” in five e-mails. Hot: invitation to a live plan of their own week.',
      automation: 'nurtureJourney',
      toolId: 'tool_marketingHub',
      channel: 'E-mail and retargeting',
      touches: 8,
      caution: 'Pauses as soon as there is an open deal with the same company.',
    },
    {
      id: 'activity_leadEnrich',
      name: 'Complete the company',
      description:
        'Trade, number of engineers and county from the website, by workflow and once a week by hand for the hot ones.',
      teamId: 'team_admin',
      automation: 'workflow',
      toolId: 'tool_hubspot',
      channel: 'CRM',
    },
  ],
  enterCriteria: showsInterest,
  leaveCriteria: mayMarketTo,
  criteriaAuthorTeamId: 'team_marketing',
  toolIds: ['tool_marketingHub', 'tool_website', 'tool_ads', 'tool_webinar', 'tool_hubspot'],
  trackedFieldIds: [
    'field_lifecycleStage',
    'field_temperature',
    'field_leadScore',
    'field_campaign',
    'field_trade',
    'field_engineers',
    'field_companyLifecycleStage',
  ],
  systemOfRecordToolId: 'tool_hubspot',
  trackingNote:
    'Temperature and score are written by workflow, never by hand. The company becomes a Lead with its first contact.',
  reports: [
    {
      metric: 'Leads by temperature and source',
      report: 'Warmth of the database',
      rhythm: 'weekly',
      audience: 'Marketing, Sales development',
    },
    {
      metric: 'Recycled from Closed Lost, and how many became MQL again',
      report: 'Second chances',
      rhythm: 'monthly',
      audience: 'Marketing, Head of sales',
    },
  ],
  sla: {
    maximumTime: lasting(365, 'days'),
    escalationTeamId: 'team_marketing',
    escalation:
      'Nine months without a click: non-marketing contact. A hot lead with a phone number that fits is shown to Sales development the same day.',
  },

  needs: 'To find out, without a salesperson, whether this could be for a firm like theirs.',
  challenges: 'Has tried software before; the engineers threw it out of the van.',
  content:
    'Product pages by trade, quote template, van-stock checklist, webinar “Plan tomorrow in ten minutes”.',
  messaging: 'Your engineers need one screen and no training. See for yourself.',
  hurdles: 'Looks on a phone between two jobs; a form with nine fields is the end.',
  evidence: 'Moves the slider on the price page.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_email', 'field_originalSource', 'field_temperature'],
  handOver: [
    'Temperature and score with their parts',
    'Pages and forms of the last 30 days',
    'Trade and number of engineers',
  ],
  statusIds: ['status_new', 'status_badTiming'],
  costPerLead: 1.2,
  assumption: assumed('one pound twenty for e-mails and enrichment.'),
};
