import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsKnown } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { ownerIsConvinced, plannerGoesAlong } from './dealEvidence.ts';
import { dealStage } from './dealStage.ts';

const hours = 'calendar_london';
const toolIds = ['tool_salesHub', 'tool_hubspot'];

/** Deal stages 4 and 5: the owner says yes, and signs. */
export const lateDealStages: readonly RecordMembers<'stage'>[] = [
  dealStage(4, {
    id: 'stage_decisionMaker',
    key: 'decisionMakerBoughtIn',
    name: 'Decision maker bought-in',
    abbreviation: 'DS4',
    definition:
      'The person who pays has said yes, perhaps with conditions, and named the date on which they will sign.',
    consultedTeamIds: ['team_success', 'team_board'],
    activities: [
      {
        id: 'activity_decisionQuote',
        name: 'Quote and change-over plan',
        description:
          'One page of price, one page of plan: Friday import, Monday first plan, we sit next to you.',
        toolId: 'tool_quotes',
        channel: 'E-mail and phone',
        touches: 2,
        effort: about(1.5, 0.6, 'hours', hours),
      },
    ],
    enterCriteria: plannerGoesAlong,
    leaveCriteria: ownerIsConvinced,
    toolIds: [...toolIds, 'tool_quotes'],
    trackedFieldIds: ['field_owner', 'field_closeDate', 'field_competitor'],
    trackingNote: 'Conditions are on the deal as tasks with an owner.',
    reports: [
      {
        metric: 'Bought-in deals and their conditions',
        report: 'Forecast',
        rhythm: 'weekly',
        audience: 'Head of sales, directors',
      },
    ],
    sla: {
      maximumTime: lasting(15, 'days', hours),
      escalationTeamId: 'team_salesLead',
      escalation: 'Three working weeks after the yes without a contract: the head of sales visits.',
    },
    needs: 'A price that does not jump when they hire.',
    challenges: 'The accountant has questions.',
    content: 'Price by engineer and month, reference of the same size, plan of the first weekend.',
    messaging: 'It costs less than one missed appointment a week.',
    hurdles: 'A second offer on the last metre.',
    evidence: 'Names the weekend.',
    winProbability: 0.8,
    forecastCategory: 'commit',
    requiredFieldIds: ['field_owner', 'field_closeDate'],
    handOver: ['Conditions and who settles them', 'The weekend of the change-over'],
  }),
  dealStage(5, {
    id: 'stage_contractSent',
    key: 'contractSent',
    name: 'Contract sent',
    abbreviation: 'DS5',
    definition:
      'The contract is with them for signature; price, weekend and number of engineers are no longer discussed.',
    consultedTeamIds: ['team_board'],
    activities: [
      {
        id: 'activity_contractFollow',
        name: 'Follow the contract',
        description: 'Ring on the day it was opened, answer the accountant the same day.',
        toolId: 'tool_quotes',
        channel: 'Phone',
        touches: 2,
        effort: about(40, 20, 'minutes', hours),
      },
    ],
    enterCriteria: ownerIsConvinced,
    leaveCriteria: fieldIsKnown('field_owner'),
    toolIds: [...toolIds, 'tool_quotes'],
    trackedFieldIds: ['field_contractSentOn', 'field_dealAmount'],
    trackingNote: 'Sent, opened and signed are stamped by the quote tool.',
    reports: [
      {
        metric: 'Contracts out, by days since sent',
        report: 'Forecast',
        rhythm: 'weekly',
        audience: 'Head of sales, directors',
      },
    ],
    sla: {
      maximumTime: lasting(10, 'days', hours),
      escalationTeamId: 'team_salesLead',
      escalation: 'Two working weeks unsigned: ring the boss, not the accountant.',
    },
    needs: 'To sign on a phone, between two jobs.',
    challenges: 'The contract lies under a parts catalogue.',
    content: 'Two pages, signed online.',
    messaging: 'Your weekend is reserved until Thursday.',
    hurdles: 'Holidays.',
    evidence: 'The contract has been opened twice.',
    winProbability: 0.9,
    forecastCategory: 'commit',
    requiredFieldIds: ['field_contractSentOn', 'field_dealAmount'],
    handOver: ['Signed contract', 'People to train, systems to connect'],
  }),
];
