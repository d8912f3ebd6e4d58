import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { choices } from '../../parts/choices.ts';

const systemOfRecordToolId = 'tool_crm';
const calculated = { systemOfRecordToolId, editableByTeamIds: ['team_revOps'] };
const byReps = { systemOfRecordToolId, editableByTeamIds: ['team_bdr', 'team_ae', 'team_revOps'] };

/** What the score says, what kind of MQL it is, and what qualification found out. */
export const qualificationFields: readonly RecordMembers<'field'>[] = [
  {
    ...calculated,
    id: 'field_leadScore',
    key: 'leadScore',
    name: 'Lead score',
    description: 'Fit, engagement and intent together, recalculated with every signal. See the score model.',
    fieldType: 'number',
    unit: 'points',
    crmName: 'hubspotscore',
  },
  {
    ...calculated,
    id: 'field_temperature',
    key: 'temperature',
    name: 'Temperature',
    description:
      'Hot: engagement and intent 20 and more. Warm: 5 to 19. Cold: below. For lists, not for criteria.',
    fieldType: 'choice',
    options: choices({ hot: 'Hot', warm: 'Warm', cold: 'Cold' }),
    crmName: 'temperature',
  },
  {
    ...calculated,
    id: 'field_mqlType',
    key: 'mqlType',
    name: 'MQL type',
    description: 'Scored until the person asks to speak to sales; from then on hand-raiser.',
    fieldType: 'choice',
    options: choices({ handRaiser: 'Hand-raiser MQL', scored: 'Scored MQL' }),
    governed: true,
    crmName: 'mql_type',
  },
  {
    ...calculated,
    id: 'field_mqlReason',
    key: 'mqlReason',
    name: 'MQL reason',
    description: 'What made the lead an MQL: the request in their words, or the score.',
    fieldType: 'choice',
    options: choices({
      requestedDemo: 'Requested a demo',
      askedAboutPricing: 'Wanted to know more about pricing',
      contactForm: 'Contact form submission (inquiry)',
      scoreThreshold: 'Reached the score threshold',
    }),
    governed: true,
    crmName: 'mql_reason',
  },
  {
    ...byReps,
    id: 'field_budget',
    key: 'budget',
    name: 'Budget',
    description:
      'BANT. Money for this purpose, as the prospect states it. In a simulated run: what qualification will find.',
    fieldType: 'choice',
    options: choices({
      approved: 'Approved',
      planned: 'Planned for this fiscal year',
      none: 'None this period',
    }),
    crmName: 'bant_budget',
  },
  {
    ...byReps,
    id: 'field_authority',
    key: 'authority',
    name: 'Authority',
    description: 'BANT. What the person can decide. In a simulated run: what qualification will find.',
    fieldType: 'choice',
    options: choices({
      decisionMaker: 'Decides',
      influencer: 'Influences, with access to the one who decides',
      noAccess: 'No access to the one who decides',
    }),
    crmName: 'bant_authority',
  },
  {
    ...byReps,
    id: 'field_need',
    key: 'need',
    name: 'Need',
    description:
      'BANT. A problem that Northwind solves and that costs them something. In a simulated run: what qualification will find.',
    fieldType: 'choice',
    options: choices({ confirmed: 'Confirmed', unclear: 'Unclear', none: 'None' }),
    crmName: 'bant_need',
  },
  {
    ...byReps,
    id: 'field_timeline',
    key: 'timeline',
    name: 'Timeline',
    description:
      'BANT. When they want to work with a solution. In a simulated run: what qualification will find.',
    fieldType: 'choice',
    options: choices({
      within3Months: 'Within 3 months',
      within6Months: 'Within 6 months',
      within12Months: 'Within 12 months',
      later: 'Later or not decided',
    }),
    crmName: 'bant_timeline',
  },
  {
    ...byReps,
    id: 'field_currentSolution',
    key: 'currentSolution',
    name: 'Present solution',
    description:
      'How they plan today: spreadsheet, ERP module, another vendor; with the end of that contract.',
    crmName: 'current_solution',
  },
  {
    ...byReps,
    id: 'field_meetingDate',
    key: 'meetingDate',
    name: 'Date of next meeting',
    description: 'From the meeting scheduler.',
    fieldType: 'dateTime',
    crmName: 'next_meeting',
  },
  {
    ...byReps,
    id: 'field_nextStep',
    key: 'nextStep',
    name: 'Next step',
    description: 'Who does what by when; one sentence.',
    crmName: 'hs_next_step',
  },
];
