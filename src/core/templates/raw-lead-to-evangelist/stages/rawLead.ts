import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsKnown } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';

export const rawLead: RecordMembers<'stage'> = {
  id: 'stage_rawLead',
  key: 'rawLead',
  kind: 'inventory',
  number: '1',
  name: 'Raw Lead',
  abbreviation: 'RAW',
  phaseId: 'phase_awareness',
  isEntryPoint: true,
  position: { x: 0, y: 0 },
  definition:
    'Initial contact info from a potential customer. Someone has shared their contact details through the website or another lead source; nothing has been checked yet.',

  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_marketing',
  consultedTeamIds: ['team_revOps'],
  informedTeamIds: ['team_bdr'],
  activities: [
    {
      id: 'activity_rawLeadConfirm',
      name: 'Ask for confirmation',
      description: 'Sends the double opt-in e-mail and, after three days, one reminder.',
      automation: 'workflow',
      toolId: 'tool_marketingAutomation',
      channel: 'E-mail',
      touches: 2,
    },
    {
      id: 'activity_rawLeadEnrich',
      name: 'Check and complete the data',
      description:
        'Checks the address, finds the company by its domain, fills in country, industry and size, looks for duplicates and competitors.',
      teamId: 'team_revOps',
      automation: 'workflow',
      toolId: 'tool_enrichment',
    },
  ],
  enterCriteria: { any: [fieldIsKnown('field_email'), fieldIsKnown('field_originalSource')] },
  leaveCriteria: {
    all: [
      fieldIs('field_emailStatus', 'valid'),
      fieldIsKnown('field_originalSource'),
      fieldIsKnown('field_country'),
    ],
  },
  criteriaAuthorTeamId: 'team_marketing',
  toolIds: ['tool_website', 'tool_adPlatforms', 'tool_marketingAutomation', 'tool_enrichment'],
  trackedFieldIds: [
    'field_email',
    'field_originalSource',
    'field_campaign',
    'field_firstInterest',
    'field_consent',
    'field_emailStatus',
    'field_contactType',
    'field_country',
    'field_isCompetitor',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'The form writes source, campaign and first interest; nobody types them. The date of entry is stamped by the CRM.',
  reports: [
    {
      metric: 'New raw leads and cost per lead by original source',
      report: 'Lead sources',
      rhythm: 'weekly',
      audience: 'Marketing, Business and finance',
    },
    {
      metric: 'Share accepted as MAL, and what the filters took out',
      report: 'Intake quality',
      rhythm: 'monthly',
      audience: 'Marketing, Revenue operations',
    },
  ],
  sla: {
    maximumTime: lasting(3, 'days', 'calendar_businessHours'),
    escalationTeamId: 'team_revOps',
    escalation:
      'No person contacts a raw lead. Filters run at once; what is still here after three business days waits for its opt-in or failed a check, and Revenue operations looks at the list.',
  },

  needs: 'To get what they came for at once, and to know what happens with their data.',
  challenges:
    'They have a planning problem they cannot name yet: overtime, late orders, three spreadsheets that disagree. They do not know whether to trust us.',
  content:
    'The download or registration they asked for, a one-page answer to “what is Northwind”, privacy in plain words.',
  messaging: 'Here is what you asked for. One click confirms that we may write to you; no call will follow.',
  hurdles:
    'Forms that ask for more than name and business address; a confirmation e-mail that lands in spam.',
  evidence: 'Business address, complete name, a second page visited in the same session.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_email', 'field_originalSource', 'field_consent'],
  handOver: [
    'Original source, campaign and first form',
    'Consent with date and wording',
    'Company, country, industry and size from enrichment',
  ],
  statusIds: ['status_new', 'status_unqualified'],
  statusOnEntryId: 'status_new',
  costPerLead: 0.6,
  assumption: assumed(
    'about four of five raw leads pass the filters. The cost is enrichment and e-mail; three business days are our proposal.',
  ),
};
