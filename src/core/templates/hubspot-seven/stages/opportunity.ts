import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { salesQualified } from '../definitions.ts';

const hours = 'calendar_london';

/** The group that holds HubSpot's five deal stages. */
export const opportunity: RecordMembers<'stage'> = {
  id: 'stage_opportunity',
  key: 'opportunity',
  kind: 'group',
  number: '5',
  name: 'Opportunity',
  abbreviation: 'OPP',
  phaseId: 'phase_decision',
  initialStageId: 'stage_appointment',
  position: { x: 1_280, y: 0 },
  definition:
    'Actively discussing a deal: contact and company are working with a defined budget. Negotiations continue through HubSpot’s five deal stages until Closed Won or Closed Lost.',

  responsibleTeamId: 'team_sales',
  accountableTeamId: 'team_salesLead',
  consultedTeamIds: ['team_success'],
  informedTeamIds: ['team_marketing', 'team_board'],
  activities: [
    {
      id: 'activity_opportunityReview',
      name: 'Friday pipeline',
      description: 'Half an hour: every deal has a next step with a date, or is closed. Marketing listens.',
      teamId: 'team_salesLead',
      toolId: 'tool_salesHub',
      channel: 'Meeting',
    },
  ],
  enterCriteria: salesQualified,
  leaveCriteria: fieldIsKnown('field_owner'),
  criteriaAuthorTeamId: 'team_salesLead',
  toolIds: ['tool_salesHub', 'tool_quotes', 'tool_hubspot'],
  trackedFieldIds: ['field_dealAmount', 'field_closeDate', 'field_nextStep', 'field_competitor'],
  systemOfRecordToolId: 'tool_hubspot',
  trackingNote:
    'Contact and company become Opportunity when the deal is created; HubSpot can do that by itself. Amount and close date are required.',
  reports: [
    {
      metric: 'Weighted pipeline by deal stage; deals without a next step',
      report: 'Forecast',
      rhythm: 'weekly',
      audience: 'Head of sales, directors',
    },
    {
      metric: 'Revenue attributed by original source',
      report: 'ROI by source',
      rhythm: 'quarterly',
      audience: 'Directors, Marketing',
    },
  ],
  sla: {
    maximumTime: lasting(26, 'weeks', hours),
    escalationTeamId: 'team_board',
    escalation:
      'A deal older than half a year of working weeks is closed as lost, or a director hears why not.',
  },

  needs: 'To be sure that the change will not cost them a week of work.',
  challenges: 'Boss, dispatcher and engineers want three different things.',
  content: 'Change-over plan, live plan of their own week, contract without small print.',
  messaging: 'Five steps. After each of them you may say no.',
  hurdles: 'Each deal stage has its own; in all of them the person who plans must be brought along.',
  evidence: 'Each deal stage names what the buyer has shown.',
  winProbability: 0.2,
  forecastCategory: 'pipeline',
  requiredFieldIds: ['field_dealAmount', 'field_closeDate', 'field_nextStep'],
  handOver: [
    'Why they bought, in the words of boss and dispatcher',
    'What was promised: dates, interfaces, price',
    'How they plan today, with a photograph of the whiteboard',
  ],
  statusIds: ['status_openDeal', 'status_inProgress'],
  statusOnEntryId: 'status_openDeal',
  costPerLead: 10,
  assumption: assumed(
    'one deal in five is won: HubSpot’s default probability of the first deal stage.',
    'https://hublead.io/blog/hubspot-deal-stages',
  ),
};
