import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const tools: readonly RecordMembers<'tool'>[] = [
  {
    id: 'tool_hubspot',
    name: 'HubSpot CRM',
    category: 'CRM',
    description:
      'Contacts, companies and deals in one place. Lifecycle stage is a property of the contact and of the company; the company follows its contacts forward.',
    ownerTeamId: 'team_admin',
  },
  {
    id: 'tool_marketingHub',
    name: 'Marketing Hub',
    category: 'Marketing automation',
    description: 'Forms, lists, newsletter, workflows, HubSpot score, marketing contacts.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_salesHub',
    name: 'Sales Hub',
    category: 'Sales engagement',
    description: 'Sequences, tasks, calling, meeting links, deal pipeline.',
    ownerTeamId: 'team_sales',
  },
  {
    id: 'tool_website',
    name: 'Website (Content Hub)',
    category: 'Web',
    description: 'Blog, product pages, price page, guides, free trial.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_ads',
    name: 'Google, LinkedIn and Meta Ads',
    category: 'Advertising',
    description: 'Campaigns with the HubSpot tracking code and lead forms synced to contacts.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_webinar',
    name: 'Zoom Webinars',
    category: 'Events',
    description: 'Registration and attendance come back to the contact.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_quotes',
    name: 'HubSpot Quotes with e-signature',
    category: 'Contracts',
    description: 'Quotes from the product library, signed online.',
    ownerTeamId: 'team_sales',
  },
  {
    id: 'tool_product',
    name: 'Kestrel itself',
    category: 'Product',
    description: 'Jobs planned and engineers active each week; the truth about how a customer is doing.',
    ownerTeamId: 'team_success',
  },
  {
    id: 'tool_accounts',
    name: 'Xero',
    category: 'Finance',
    description: 'Invoices and monthly fees. System of record for money.',
    ownerTeamId: 'team_board',
  },
];
