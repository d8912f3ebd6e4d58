import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { pages } from '../assumptions.ts';
import { passesFilters } from '../qualification.ts';

export const mal: RecordMembers<'stage'> = {
  id: 'stage_mal',
  key: 'marketingAcceptedLead',
  kind: 'inventory',
  number: '2',
  name: 'Marketing Accepted Lead',
  abbreviation: 'MAL',
  phaseId: 'phase_awareness',
  position: { x: 300, y: 0 },
  definition:
    'Meets the essential criteria and filters set up in the CRM by the marketing team (for example, filter out competitors), which convert it automatically. A person we may write to, at a company that could buy.',

  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_marketing',
  consultedTeamIds: ['team_product', 'team_customerSuccess'],
  informedTeamIds: ['team_bdr', 'team_ae'],
  activities: [
    {
      id: 'activity_malWelcome',
      name: 'Welcome journey',
      description: 'Three e-mails in two weeks: the problem, how others measured it, where to read on.',
      automation: 'nurtureJourney',
      toolId: 'tool_marketingAutomation',
      channel: 'E-mail',
      touches: 3,
    },
    {
      id: 'activity_malNurture',
      name: 'Nurture journey by role and industry',
      description:
        'Two e-mails a month, one webinar invitation a quarter. News, customer stories, events and press releases; content by buying role.',
      automation: 'nurtureJourney',
      toolId: 'tool_marketingAutomation',
      channel: 'E-mail',
      touches: 24,
      caution: 'Do not call. Do not send more than two e-mails a month. Nothing to those who unsubscribed.',
    },
    {
      id: 'activity_malScore',
      name: 'Keep the lead score',
      description:
        'Adds points for every signal and halves them every 30 days; at the threshold the lead becomes an MQL.',
      teamId: 'team_revOps',
      automation: 'workflow',
      toolId: 'tool_marketingAutomation',
    },
  ],
  enterCriteria: passesFilters,
  leaveCriteria: { all: [fieldIs('field_consent', 'given'), fieldIs('field_contactType', 'prospect')] },
  criteriaAuthorTeamId: 'team_marketing',
  toolIds: ['tool_marketingAutomation', 'tool_website', 'tool_webinar', 'tool_adPlatforms'],
  trackedFieldIds: [
    'field_leadScore',
    'field_temperature',
    'field_jobTitle',
    'field_jobLevel',
    'field_buyingRole',
    'field_industry',
    'field_companySize',
    'field_icpFit',
    'field_preferredChannel',
  ],
  systemOfRecordToolId: 'tool_marketingAutomation',
  trackingNote:
    'Every visit, download, webinar, e-book, social interaction, brochure and click is a signal with a date; lists are built from signals, not from memory.',
  reports: [
    {
      metric: 'Conversion MAL to MQL by source, hand-raisers and scored apart',
      report: 'Funnel',
      rhythm: 'monthly',
      audience: 'Marketing, BU heads',
    },
    {
      metric: 'Leads in a static state: no signal and no move for 90 days',
      report: 'Stuck leads',
      rhythm: 'monthly',
      audience: 'Marketing, Revenue operations',
    },
    {
      metric: 'Clicks and replies by nurture journey',
      report: 'Nurture journeys (MAL to MQL)',
      rhythm: 'monthly',
      audience: 'Marketing',
    },
  ],
  sla: {
    maximumTime: lasting(365, 'days'),
    escalationTeamId: 'team_marketing',
    escalation:
      'No person contacts a MAL; the first e-mail goes out within the hour. After 180 quiet days the lead becomes Inactive, after a year nobody may still be here unread.',
  },

  needs: 'To understand the problem and what it costs, without talking to a salesperson.',
  challenges:
    'Planners see the symptoms, managers see the overtime bill, and nobody connects the two. They lack figures to raise it inside the company.',
  content:
    'Shift-planning checklist, planning maturity e-book, overtime cost calculator, webinar with a plant manager of their own industry.',
  messaging: 'Plants like yours lose so many hours to re-planning; here is how to count yours.',
  hurdles: 'General content for every industry; content for planners that a managing director never reads.',
  evidence: 'Downloads the calculator, comes back within a week, brings a colleague to the webinar.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_country', 'field_industry', 'field_jobLevel', 'field_contactType'],
  handOver: [
    'Lead score with its parts and the signals of the last 30 days',
    'MQL type and reason in the words of the person',
    'Buying role, title and company data',
    'Preferred channel',
  ],
  statusIds: ['status_new', 'status_notReady'],
  costPerLead: 2.4,
  assumption: assumed(
    'about a quarter of the MALs become MQLs in a year (published: 10–25 % of inquiries, 20–30 % of leads). The cost is content and e-mail for each lead.',
    pages.mv3,
  ),
};
