import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { hasConsent } from '../definitions.ts';

export const lead: RecordMembers<'stage'> = {
  id: 'stage_lead',
  key: 'lead',
  kind: 'inventory',
  number: '1',
  name: 'Lead',
  abbreviation: 'LEA',
  phaseId: 'phase_awareness',
  isEntryPoint: true,
  position: { x: 0, y: 0 },
  definition:
    'A known contact just before it qualifies. In the lesson each lead becomes an MQL within the hour: by asking to talk, or by the last click before the threshold.',

  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_marketing',
  consultedTeamIds: ['team_sdr'],
  informedTeamIds: ['team_revOps'],
  activities: [
    {
      id: 'activity_leadTag',
      name: 'Tag the MQL type',
      description: 'Writes hand-raiser or scored, the reason and the campaign, once and for good.',
      teamId: 'team_revOps',
      automation: 'workflow',
      toolId: 'tool_automation',
      channel: 'CRM',
    },
  ],
  enterCriteria: fieldIsKnown('field_originalSource'),
  leaveCriteria: hasConsent,
  criteriaAuthorTeamId: 'team_marketing',
  toolIds: ['tool_automation', 'tool_website', 'tool_crm'],
  trackedFieldIds: [
    'field_phone',
    'field_originalSource',
    'field_campaign',
    'field_leadScore',
    'field_consent',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'Source and campaign are written by the first form and stay.',
  reports: [
    {
      metric: 'Leads by source and campaign',
      report: 'How campaigns contribute to the two segments',
      rhythm: 'monthly',
      audience: 'Marketing',
    },
  ],
  sla: {
    maximumTime: lasting(7, 'days'),
    escalationTeamId: 'team_revOps',
    escalation:
      'A lead that is still here after a week was not scored: Revenue operations looks at the workflow.',
  },

  needs: 'To learn something, or to talk to somebody: two different needs.',
  challenges: 'Both find the same website and the same form.',
  content: 'Guides and webinars for the one, a demo and a price for the other.',
  messaging: 'Read on. Or ask us, whenever you like.',
  hurdles: 'A demo form with eleven fields turns a hand-raiser into a reader.',
  evidence: 'They ask.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_email', 'field_originalSource'],
  handOver: ['MQL type and reason', 'Source and campaign', 'What they asked or read, in their words'],
  statusIds: ['status_new'],
  statusOnEntryId: 'status_new',
  assumption: assumed(
    'nobody is lost here; that a real database loses most leads before they qualify is another lesson.',
  ),
};
