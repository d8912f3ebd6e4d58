import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsKnown, fieldIsOneOf } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { inLargeCompany, otherCountries } from '../qualification.ts';

const hours = 'calendar_businessHours';

export const croReview: RecordMembers<'stage'> = {
  id: 'stage_croReview',
  key: 'croReview',
  kind: 'sla',
  name: 'CRO review',
  abbreviation: 'CRO',
  route: 'detour',
  position: { x: 150, y: -260 },
  definition:
    'Large companies from a country that is not a primary target. The BU heads would disqualify them; the CRO might still want to engage and decides here.',

  responsibleTeamId: 'team_cro',
  accountableTeamId: 'team_cro',
  consultedTeamIds: ['team_buHeads'],
  informedTeamIds: ['team_marketing'],
  activities: [
    {
      id: 'activity_croDecide',
      name: 'Look and decide',
      description: 'Twice a week, from a list with company, country, source and request.',
      toolId: 'tool_crm',
      channel: 'CRM list',
      wait: about(2, 1.2, 'days', hours),
      effort: about(6, 3, 'minutes', hours),
    },
  ],
  enterCriteria: {
    all: [fieldIsOneOf('field_country', otherCountries), inLargeCompany, fieldIs('field_consent', 'given')],
  },
  leaveCriteria: fieldIsKnown('field_country'),
  criteriaAuthorTeamId: 'team_cro',
  toolIds: ['tool_crm', 'tool_bi'],
  trackedFieldIds: ['field_country', 'field_companySize', 'field_industry', 'field_originalSource'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'Decision and date are on the contact; deals that came of it are compared with the target countries.',
  reports: [
    {
      metric: 'Leads let through by country, and what came of them',
      report: 'Countries outside the target',
      rhythm: 'quarterly',
      audience: 'CRO, BU heads',
    },
  ],
  sla: {
    maximumTime: lasting(5, 'days', hours),
    escalationTeamId: 'team_marketing',
    escalation: 'After five business days Marketing reminds; no lead is disqualified by silence.',
  },

  needs: 'An answer whether we serve their country at all.',
  challenges: 'They found us although we do not advertise there.',
  content: 'Page on languages, currencies and support hours.',
  messaging: 'We are checking whether we can serve you well from here.',
  hurdles: 'No local support, no local reference.',
  evidence: 'International group with a site in a target country.',
  forecastCategory: 'omitted',
  requiredFieldIds: ['field_country', 'field_companySize'],
  handOver: ['Why the CRO let it through', 'Which language and which support hours were promised'],
  statusIds: ['status_new', 'status_unqualified'],
  statusOnEntryId: 'status_new',
  costPerLead: 3,
  assumption: assumed('two to three of a hundred leads; half of them pass. Guesses.'),
};
