import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const tools: readonly RecordMembers<'tool'>[] = [
  {
    id: 'tool_crm',
    name: 'HubSpot CRM',
    category: 'CRM',
    description:
      'System of record for contacts, companies and deals: lifecycle stage, lead status, owner, reasons. Salesforce or another CRM takes this place without any other change to the blueprint.',
    ownerTeamId: 'team_revOps',
  },
  {
    id: 'tool_marketingAutomation',
    name: 'HubSpot Marketing Hub',
    category: 'Marketing automation',
    description: 'Forms, filters, nurture journeys, e-mail, lead score, workflows from Raw Lead to MQL.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_website',
    name: 'Website and landing pages',
    category: 'Web',
    description: 'Forms, pricing page, content library and page tracking with consent.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_enrichment',
    name: 'Data enrichment',
    category: 'Data',
    description: 'Fills in company size, industry and country from the e-mail domain and checks the address.',
    ownerTeamId: 'team_revOps',
  },
  {
    id: 'tool_webinar',
    name: 'Webinar platform',
    category: 'Events',
    description: 'Registration, attendance and questions, written to the contact within the hour.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_adPlatforms',
    name: 'Ad platforms (LinkedIn, Meta, search)',
    category: 'Advertising',
    description: 'Campaigns, lead forms and cost by campaign.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_sequences',
    name: 'Outreach',
    category: 'Sales engagement',
    description: 'Sequences of e-mails, calls and LinkedIn steps; tasks and replies flow back to the CRM.',
    ownerTeamId: 'team_bdr',
  },
  {
    id: 'tool_linkedIn',
    name: 'LinkedIn Sales Navigator',
    category: 'Research',
    description: 'Research on people and accounts, buying committee, job changes.',
    ownerTeamId: 'team_bdr',
  },
  {
    id: 'tool_telephony',
    name: 'Telephony with call notes',
    category: 'Communication',
    description: 'Click to call, recording with consent, notes on the contact.',
    ownerTeamId: 'team_bdr',
  },
  {
    id: 'tool_scheduler',
    name: 'Meeting scheduler',
    category: 'Communication',
    description: 'Booking links by territory and account owner, reminders, no-show tracking.',
    ownerTeamId: 'team_revOps',
  },
  {
    id: 'tool_proposals',
    name: 'Proposal and e-signature tool',
    category: 'Contracts',
    description: 'Proposals from the price list, opening statistics, e-signature, signed copies on the deal.',
    ownerTeamId: 'team_ae',
  },
  {
    id: 'tool_billing',
    name: 'ERP and billing',
    category: 'Finance',
    description: 'Orders, invoices, contract dates. System of record for contract value.',
    ownerTeamId: 'team_finance',
  },
  {
    id: 'tool_customerSuccess',
    name: 'Customer Success platform',
    category: 'Customer success',
    description: 'Onboarding plans, usage, health, NPS surveys, renewal dates, reference programme.',
    ownerTeamId: 'team_customerSuccess',
  },
  {
    id: 'tool_bi',
    name: 'BI dashboard',
    category: 'Reporting',
    description:
      'Funnel, SLA, reasons by source, ROI by source and forecast, rebuilt from CRM history every night.',
    ownerTeamId: 'team_revOps',
  },
];
