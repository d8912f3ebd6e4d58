import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const tools: readonly RecordMembers<'tool'>[] = [
  {
    id: 'tool_crm',
    name: 'CRM',
    category: 'CRM',
    description: 'Contacts, deals, MQL type, reasons.',
    ownerTeamId: 'team_revOps',
  },
  {
    id: 'tool_automation',
    name: 'Marketing automation',
    category: 'Marketing automation',
    description: 'Campaigns, score, alerts.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_website',
    name: 'Website',
    category: 'Web',
    description: 'Demo form, pricing page, contact form.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_sequences',
    name: 'Sales engagement',
    category: 'Sales engagement',
    description: 'Calls and sequences, with attempts counted.',
    ownerTeamId: 'team_sdr',
  },
  {
    id: 'tool_scheduler',
    name: 'Meeting scheduler',
    category: 'Communication',
    description: 'Where a meeting is booked, and counted.',
    ownerTeamId: 'team_revOps',
  },
  {
    id: 'tool_bi',
    name: 'Dashboard',
    category: 'Reporting',
    description: 'Meetings and revenue by MQL type. Without the split it shows nothing of this lesson.',
    ownerTeamId: 'team_revOps',
  },
];
