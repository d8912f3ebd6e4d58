import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsOneOf } from '../../parts/comparisons.ts';
import { assumed } from '../../parts/assumed.ts';

export const otherPartner: RecordMembers<'stage'> = {
  id: 'stage_otherPartner',
  key: 'otherPartner',
  kind: 'inventory',
  number: '9+',
  name: 'Other/Partner',
  abbreviation: 'OTH',
  route: 'detour',
  position: { x: 0, y: 350 },
  definition:
    'Partners, or leads not directly related to customer sales: suppliers, press, students, job-seekers. Kept apart so that they count in no conversion rate.',

  responsibleTeamId: 'team_marketing',
  accountableTeamId: 'team_accountManagement',
  consultedTeamIds: ['team_buHeads'],
  informedTeamIds: ['team_revOps'],
  activities: [
    {
      id: 'activity_otherForward',
      name: 'Forward',
      description:
        'Partners to Account Management, suppliers to purchasing, press to communications, applicants to personnel.',
      automation: 'workflow',
      toolId: 'tool_crm',
    },
    {
      id: 'activity_otherReview',
      name: 'Half-yearly review',
      description: 'Who has become a buyer gets the contact type Prospect and starts as a Raw Lead.',
      automation: 'workflow',
      toolId: 'tool_crm',
    },
  ],
  enterCriteria: fieldIsOneOf('field_contactType', ['partner', 'supplier', 'press', 'student']),
  leaveCriteria: fieldIs('field_contactType', 'prospect'),
  criteriaAuthorTeamId: 'team_marketing',
  toolIds: ['tool_crm'],
  trackedFieldIds: ['field_contactType', 'field_companyName', 'field_accountHolder'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'The contact type is set by form or workflow and corrected by hand.',
  reports: [
    {
      metric: 'Contacts outside the funnel by type',
      report: 'Intake quality',
      rhythm: 'quarterly',
      audience: 'Marketing, Account Management',
    },
  ],
  sla: {
    escalation: 'Press and partners hear from a person within two business days; nobody else is contacted.',
  },

  needs: 'To reach the right person who is not in sales.',
  challenges: 'They land in sales sequences and are annoyed.',
  content: 'Partner programme, press kit, careers page.',
  messaging: 'Thank you, this goes to the colleague who can help.',
  hurdles: 'Partners who are buyers as well: decide by what they ask for, not by who they are.',
  evidence: 'Asks for their own company.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_contactType'],
  handOver: ['Who they are and what they asked for'],
  statusIds: ['status_unqualified'],
  statusOnEntryId: 'status_unqualified',
  assumption: assumed('about six of a hundred new contacts are not prospects; a guess.'),
};
