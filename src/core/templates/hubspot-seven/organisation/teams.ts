import type { RecordMembers } from '../../parts/blueprintOf.ts';

const calendarId = 'calendar_london';

export const teams: readonly RecordMembers<'team'>[] = [
  {
    id: 'team_marketing',
    name: 'Marketing',
    abbreviation: 'MKT',
    colour: 0,
    description:
      'Owns Subscribers and Leads: newsletter, offers, events, workflows. Answers for the number of MQLs and for what becomes of them.',
    headCount: 3,
    calendarId,
    costPerHour: 42,
  },
  {
    id: 'team_salesDevelopment',
    name: 'Sales development',
    abbreviation: 'SDR',
    colour: 2,
    description:
      'Two people on the phone: answer inquiries, qualify by demand, timeline and budget, hand over to Sales.',
    headCount: 2,
    calendarId,
    costPerHour: 34,
    priorities: [{ name: 'Inquiries of today', appliesTo: null, stageIds: ['stage_mql'] }],
  },
  {
    id: 'team_sales',
    name: 'Sales',
    abbreviation: 'SAL',
    colour: 3,
    description: 'Account executives: SQLs and deals, from the appointment to the contract.',
    headCount: 2,
    calendarId,
    costPerHour: 52,
    handRaisersFirst: false,
    priorities: [{ name: 'Contract is out', appliesTo: null, stageIds: ['stage_contractSent'] }],
  },
  {
    id: 'team_success',
    name: 'Customer Success',
    abbreviation: 'CS',
    colour: 5,
    description:
      'Sets the software up with the customer, trains dispatchers and engineers, asks for references.',
    headCount: 2,
    calendarId,
    costPerHour: 38,
    handRaisersFirst: false,
  },
  {
    id: 'team_admin',
    name: 'HubSpot administration',
    abbreviation: 'ADM',
    colour: 1,
    description: 'One and a half people with super-admin rights: properties, workflows, imports, reports.',
    headCount: 1,
    calendarId,
    costPerHour: 46,
  },
  {
    id: 'team_salesLead',
    name: 'Head of sales',
    abbreviation: 'HoS',
    colour: 4,
    description: 'Answers for pipeline and forecast; settles who owns an account.',
    headCount: 1,
    calendarId,
    costPerHour: 85,
  },
  {
    id: 'team_board',
    name: 'Directors and finance',
    abbreviation: 'DIR',
    colour: 7,
    description: 'Set targets and budget, review the score model once a quarter.',
    headCount: 1,
    calendarId,
    costPerHour: 110,
  },
];
