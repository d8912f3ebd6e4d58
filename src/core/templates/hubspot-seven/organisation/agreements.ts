import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const policies: RecordMembers<'policies'> = {
  skipping: 'backfill',
  reviewRhythm:
    'Monthly: reasons, unanswered inquiries, recycled deals. Quarterly: score, sources, deal probabilities. In March, before the fiscal year: everything.',
  adminLimit: 2,
  adminTeamIds: ['team_admin'],
  access: [
    {
      subject: 'Lifecycle stage of contacts and companies',
      teamIds: ['team_admin'],
      note: 'Set by workflows. HubSpot only moves it forward by itself; back to Lead goes through the recycling workflow, which clears it first.',
    },
    {
      subject: 'Original source and drill-downs',
      teamIds: ['team_admin'],
      note: 'Written by HubSpot at the first visit or by the import; never by hand, or ROI by source is fiction.',
    },
    {
      subject: 'Score properties',
      teamIds: ['team_admin'],
      note: 'Criteria proposed by Sales, reviewed by the directors, entered by the administration.',
    },
    {
      subject: 'Reason properties',
      teamIds: ['team_admin', 'team_salesLead'],
      note: 'Drop-downs with “Other” and a required text; more than one in ten “Other” makes a new reason.',
    },
    {
      subject: 'Deal stages and probabilities',
      teamIds: ['team_admin', 'team_salesLead'],
      note: 'HubSpot’s defaults until there are a hundred closed deals of our own.',
    },
  ],
  note: 'Contacts and companies go through the same seven stages; a company stands where its furthest contact stands. HubSpot dates a stage only when a record enters it, so stages that are passed over are filled in backwards with the same date, and counted apart. Not a one-size-fits-all solution: rename the stages in the settings of HubSpot as soon as the words on the cards differ from those in the office.',
};

export const signOffs: readonly RecordMembers<'signOff'>[] = [
  {
    id: 'signOff_stages',
    subject: 'The seven definitions, for contacts and companies',
    role: 'Head of marketing',
    teamId: 'team_marketing',
  },
  {
    id: 'signOff_mql',
    subject: 'What counts as an inquiry, and what “hot” means',
    role: 'Sales development lead',
    teamId: 'team_salesDevelopment',
  },
  {
    id: 'signOff_sql',
    subject: 'Demand, timeline, budget: the three questions',
    role: 'Head of sales',
    teamId: 'team_salesLead',
  },
  {
    id: 'signOff_pipeline',
    subject: 'Five deal stages and their probabilities',
    role: 'Head of sales',
    teamId: 'team_salesLead',
  },
  {
    id: 'signOff_recycle',
    subject: 'Closed Lost returns to Lead after 180 days',
    role: 'Head of marketing and head of sales',
    teamId: 'team_marketing',
  },
  {
    id: 'signOff_sources',
    subject: 'Sources as HubSpot names them, and who may import',
    role: 'HubSpot administrator',
    teamId: 'team_admin',
  },
  {
    id: 'signOff_score',
    subject: 'Score criteria',
    role: 'Directors',
    teamId: 'team_board',
  },
  {
    id: 'signOff_evangelists',
    subject: 'What Evangelists get in return',
    role: 'Customer Success lead',
    teamId: 'team_success',
  },
];
