import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { pages } from '../assumptions.ts';
import { hasBudget, needIsConfirmed } from '../qualification.ts';
import { signatoryIsNamed, termsAreAcceptable } from './dealEvidence.ts';

const hours = 'calendar_businessHours';

/** The group that holds the eight deal stages. */
export const opportunity: RecordMembers<'stage'> = {
  id: 'stage_opportunity',
  key: 'opportunity',
  kind: 'group',
  number: '6',
  name: 'Opportunity',
  abbreviation: 'OPP',
  phaseId: 'phase_decision',
  initialStageId: 'stage_discoveryBooked',
  position: { x: 1500, y: 0 },
  definition:
    'Contact and company are actively discussing a deal and working with a defined budget. Opportunities are in the sales pipeline, which involves 8 deal stages; each ends with something the buyer has shown, not with something we did.',

  responsibleTeamId: 'team_ae',
  accountableTeamId: 'team_buHeads',
  consultedTeamIds: ['team_bdr', 'team_product', 'team_finance'],
  informedTeamIds: ['team_marketing', 'team_cro', 'team_customerSuccess'],
  activities: [
    {
      id: 'activity_opportunityReview',
      name: 'Pipeline review',
      description:
        'Every week: next step, date and risk of each deal; deals without a next step are moved or closed. Marketing joins the forecast calls.',
      teamId: 'team_buHeads',
      toolId: 'tool_bi',
      channel: 'Meeting',
    },
  ],
  enterCriteria: { all: [hasBudget, needIsConfirmed, fieldIs('field_contactType', 'prospect')] },
  leaveCriteria: { all: [termsAreAcceptable, signatoryIsNamed] },
  criteriaAuthorTeamId: 'team_buHeads',
  toolIds: ['tool_crm', 'tool_proposals', 'tool_telephony', 'tool_bi'],
  trackedFieldIds: [
    'field_dealAmount',
    'field_closeDate',
    'field_nextStep',
    'field_competition',
    'field_decisionDate',
    'field_objective',
  ],
  systemOfRecordToolId: 'tool_crm',
  trackingNote:
    'On entry the lead is converted to a contact, a company and a deal. Stage changes are dated by the CRM; a close date that has passed turns the deal red.',
  reports: [
    {
      metric: 'Revenue attributed (Opportunity or Customer), by source and MQL type',
      report: 'ROI by source',
      rhythm: 'monthly',
      audience: 'Marketing, BU heads, Business and finance',
    },
    {
      metric: 'Forecast by month, pipeline by deal stage, stuck deals',
      report: 'Forecast',
      rhythm: 'weekly',
      audience: 'BU heads, CRO, board',
    },
  ],
  sla: {
    maximumTime: lasting(36, 'weeks', hours),
    escalationTeamId: 'team_cro',
    escalation: 'A deal older than 36 working weeks is closed as lost or its plan is explained to the CRO.',
  },

  needs: 'A decision they can defend: right problem, right solution, right price, no trouble at the start.',
  challenges: 'Five people in four departments must agree, and each fears something else.',
  content: 'Mutual plan to the decision, business case, references by role, onboarding plan.',
  messaging: 'Here is the way to a decision in eight steps; you can stop at each.',
  hurdles:
    'One reason for eight stages instead of four: an investor or a board that insists on detailed reporting, and the question where deals get stuck. Fewer will do for a short sales process.',
  evidence: 'Each stage names the commitment that signals an increase in likelihood to close.',
  winProbability: 0.2,
  forecastCategory: 'pipeline',
  requiredFieldIds: ['field_dealAmount', 'field_closeDate', 'field_nextStep'],
  handOver: [
    'Why they bought, in their words, with the figures of the business case',
    'What was promised: dates, functions, price',
    'People and roles, and who was against it',
    'Success criteria for the first 90 days',
  ],
  statusIds: ['status_openDeal', 'status_notReady'],
  statusOnEntryId: 'status_openDeal',
  costPerLead: 20,
  assumption: assumed(
    'one opportunity in five is won (published for inbound software: 15–25 %; measured over all sources in 2014: 6 %). Length and promise are our proposal; 44 % of firms reported cycles of more than six months.',
    pages.growthEngineer,
  ),
};
