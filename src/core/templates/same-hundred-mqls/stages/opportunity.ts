import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';

const hours = 'calendar_office';

export const opportunity: RecordMembers<'stage'> = {
  id: 'stage_opportunity',
  key: 'opportunity',
  kind: 'sla',
  number: '4',
  name: 'Opportunity',
  abbreviation: 'OPP',
  phaseId: 'phase_decision',
  position: { x: 960, y: 0 },
  definition:
    'Contact and company are discussing a deal with a defined budget. Kept as one stage here: the lesson is over before the deal stages begin.',

  responsibleTeamId: 'team_ae',
  accountableTeamId: 'team_management',
  consultedTeamIds: ['team_sdr'],
  informedTeamIds: ['team_marketing', 'team_customerSuccess'],
  activities: [
    {
      id: 'activity_dealWork',
      name: 'Work the deal',
      description: 'Business case, proposal, procurement.',
      toolId: 'tool_crm',
      channel: 'Meetings',
      touches: 6,
      effort: about(9, 4, 'hours', hours),
      makesContact: true,
    },
  ],
  enterCriteria: fieldIsKnown('field_budget'),
  leaveCriteria: fieldIsKnown('field_budget'),
  criteriaAuthorTeamId: 'team_ae',
  toolIds: ['tool_crm', 'tool_bi'],
  trackedFieldIds: ['field_dealAmount', 'field_closeDate', 'field_nextStep', 'field_competitor'],
  systemOfRecordToolId: 'tool_crm',
  trackingNote: 'The deal inherits the MQL type of its first contact, so that revenue can be split as well.',
  reports: [
    {
      metric: 'Revenue attributed (Opportunity or Customer), by MQL type',
      report: 'Revenue by MQL type',
      rhythm: 'monthly',
      audience: 'CRO, Marketing, finance',
    },
  ],
  sla: {
    firstResponse: lasting(3, 'days', hours),
    maximumTime: lasting(120, 'days', hours),
    escalationTeamId: 'team_management',
    escalation: 'A deal of more than 120 working days is explained in the forecast call, or closed.',
  },

  needs: 'A decision they can defend.',
  challenges: 'Several people must agree, and one of them was not in the meeting.',
  content: 'Business case, reference of the same size.',
  messaging: 'Here is what it saves, with your figures.',
  hurdles: 'No decision.',
  evidence: 'Procurement writes.',
  winProbability: 0.3,
  forecastCategory: 'bestCase',
  requiredFieldIds: ['field_dealAmount', 'field_closeDate'],
  handOver: ['Why they bought', 'What was promised', 'People and roles'],
  statusIds: ['status_openDeal'],
  statusOnEntryId: 'status_openDeal',
  costPerLead: 60,
  assumption: assumed('three of ten deals are won.'),
};
