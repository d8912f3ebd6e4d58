import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { assumed } from '../../parts/assumed.ts';

export const inactive: RecordMembers<'stage'> = {
  id: 'stage_inactive',
  key: 'inactive',
  kind: 'inventory',
  name: 'Inactive',
  abbreviation: 'INA',
  route: 'detour',
  position: { x: 300, y: 350 },
  definition:
    'Nothing heard for half a year, or unsubscribed. No e-mails; the contact is kept as long as there is a reason to keep it.',

  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_marketing',
  informedTeamIds: ['team_revOps'],
  activities: [
    {
      id: 'activity_inactivePermission',
      name: 'Ask once whether to stay',
      description: 'One e-mail after half a year to those who did not unsubscribe: stay or be deleted.',
      automation: 'workflow',
      toolId: 'tool_marketingAutomation',
      channel: 'E-mail',
      touches: 1,
      caution: 'Never to contacts who withdrew their consent.',
    },
  ],
  enterCriteria: fieldIsKnown('field_consent'),
  leaveCriteria: fieldIsKnown('field_originalSource'),
  criteriaAuthorTeamId: 'team_marketing',
  toolIds: ['tool_marketingAutomation', 'tool_crm'],
  trackedFieldIds: ['field_consent', 'field_leadScore'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'Date of the last signal and date of deletion; storage without reason ends after two years.',
  reports: [
    {
      metric: 'Inactive contacts and how many come back',
      report: 'Database health',
      rhythm: 'quarterly',
      audience: 'Marketing, Revenue operations',
    },
  ],
  sla: { escalation: 'Nobody contacts them. Whoever comes back with a request is an MQL again at once.' },

  needs: 'Silence.',
  challenges: 'The topic was never theirs, or is not any more.',
  content: 'A preference page with two clicks.',
  messaging: 'Shall we stay in touch?',
  hurdles: 'Addresses of people who left their company.',
  evidence: 'Comes back on their own with a request.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_consent'],
  handOver: ['Last signals and date', 'Consent'],
  statusIds: ['status_notReady'],
  statusOnEntryId: 'status_notReady',
  costPerLead: 0.1,
  assumption: assumed('half a year of silence is our proposal; your e-mail statistics know better.'),
};
