import type { RecordMembers } from '../../parts/blueprintOf.ts';

const calendarId = 'calendar_businessHours';

export const teams: readonly RecordMembers<'team'>[] = [
  {
    id: 'team_marketing',
    name: 'Marketing',
    abbreviation: 'MKT',
    colour: 0,
    description:
      'The marketing team manages Raw Leads to MQLs: campaigns, content, nurture journeys, filters and the hand-over of qualified leads.',
    headCount: 6,
    calendarId,
    costPerHour: 55,
  },
  {
    id: 'team_revOps',
    name: 'Revenue operations',
    abbreviation: 'RevOps',
    colour: 1,
    description:
      'Runs the CRM: workflows, fields, reports and access. The only people with full admin authorization access.',
    headCount: 2,
    calendarId,
    costPerHour: 60,
  },
  {
    id: 'team_bdr',
    name: 'Business Development (BDR)',
    abbreviation: 'BDR',
    colour: 2,
    description:
      'The BDR team (SDRs included) manages SALs and SGLs to SQLs: first response, sequences, qualification by BANT, outbound work.',
    // Six people, each with a lead for 6¼ hours of the day: four from the morning on, two until the evening.
    headCount: 4,
    calendarId: 'calendar_earlyShift',
    shifts: [{ name: 'Late shift', headCount: 2, calendarId: 'calendar_lateShift' }],
    costPerHour: 48,
    // A new MQL cools down fastest, and is accepted by default where nobody decides.
    priorities: [{ name: 'New MQLs', appliesTo: null, stageIds: ['stage_mql'] }],
  },
  {
    id: 'team_ae',
    name: 'Account executives',
    abbreviation: 'AE',
    colour: 3,
    description:
      'The sales team that closes: AEs lead each deal through the pipeline and sometimes verify an SQL with the BDR.',
    headCount: 7,
    calendarId,
    costPerHour: 75,
    // Whoever once asked for a demo is no more urgent than any other deal; one that may be signed tomorrow is.
    handRaisersFirst: false,
    priorities: [
      { name: 'About to be signed', appliesTo: null, stageIds: ['stage_negotiation', 'stage_contractOut'] },
    ],
  },
  {
    id: 'team_buHeads',
    name: 'BU heads',
    abbreviation: 'BU',
    colour: 4,
    description:
      'Lead OPPs to Evangelists in their business unit, set the scoring criteria and answer for the forecast.',
    headCount: 3,
    calendarId,
    costPerHour: 110,
  },
  {
    id: 'team_customerSuccess',
    name: 'Customer Success',
    abbreviation: 'CS',
    colour: 5,
    description: 'Leads Customers to Evangelists: onboarding, adoption, health, renewal, references.',
    headCount: 5,
    calendarId,
    costPerHour: 55,
    // All are customers now: who is promised something first is served first.
    handRaisersFirst: false,
  },
  {
    id: 'team_accountManagement',
    name: 'Account Management',
    abbreviation: 'AM',
    colour: 6,
    description:
      'Extends contracts and sells further sites; reads won and lost reasons for its own accounts.',
    headCount: 3,
    calendarId,
    costPerHour: 65,
  },
  {
    id: 'team_cro',
    name: 'CRO',
    abbreviation: 'CRO',
    colour: 7,
    description:
      'Chief revenue officer: reviews the score model, settles conflicts between BU heads and marketing, looks at leads from outside the target countries.',
    headCount: 1,
    calendarId,
    costPerHour: 150,
  },
  {
    id: 'team_product',
    name: 'Product',
    abbreviation: 'PRD',
    colour: 1,
    description: 'Reads lost, won and not-ready reasons to decide which features deserve more development.',
    headCount: 4,
    calendarId,
    costPerHour: 70,
  },
  {
    id: 'team_finance',
    name: 'Business and finance',
    abbreviation: 'FIN',
    colour: 7,
    description:
      'Allocates the budget to the marketing and sales teams from the conversion rate from lead to customer; approves discounts and invoices.',
    headCount: 2,
    calendarId,
    costPerHour: 65,
  },
];
