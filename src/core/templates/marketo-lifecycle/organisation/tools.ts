import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const tools: readonly RecordMembers<'tool'>[] = [
  {
    id: 'tool_marketo',
    name: 'Adobe Marketo Engage',
    category: 'Marketing automation',
    description: 'The person lifecycle program: statuses, scoring, degradation, alerts, nurture programs.',
    ownerTeamId: 'team_operations',
  },
  {
    id: 'tool_crm',
    name: 'Salesforce',
    category: 'CRM',
    description:
      'Leads, contacts, accounts, opportunities. System of record from MQL on; synced both ways with Marketo.',
    ownerTeamId: 'team_operations',
  },
  {
    id: 'tool_insight',
    name: 'Marketo Sales Insight',
    category: 'Sales engagement',
    description: 'Interesting moments, stars and flames in front of the seller; alerts by e-mail.',
    ownerTeamId: 'team_inside',
  },
  {
    id: 'tool_website',
    name: 'Website and resource library',
    category: 'Web',
    description: 'Application notes, white papers, quote request, price configurator.',
    ownerTeamId: 'team_demand',
  },
  {
    id: 'tool_events',
    name: 'Webinar and event platform',
    category: 'Events',
    description: 'Webinars and trade shows as Marketo programs with statuses of their own.',
    ownerTeamId: 'team_demand',
  },
  {
    id: 'tool_phone',
    name: 'Dialer with call notes',
    category: 'Communication',
    description: 'Calls from the lead record; attempts are counted.',
    ownerTeamId: 'team_inside',
  },
  {
    id: 'tool_quotes',
    name: 'Configure, price, quote',
    category: 'Contracts',
    description: 'Instrument configurations, quotes, approvals.',
    ownerTeamId: 'team_executives',
  },
  {
    id: 'tool_service',
    name: 'Service desk',
    category: 'Customer success',
    description: 'Installation, calibration dates, cases, satisfaction.',
    ownerTeamId: 'team_customers',
  },
  {
    id: 'tool_analyzer',
    name: 'Success path analyzer',
    category: 'Reporting',
    description: 'Balance, flow and time of every stage; the revenue model of the program.',
    ownerTeamId: 'team_operations',
  },
];
