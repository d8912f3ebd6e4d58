import type { RecordMembers } from '../../parts/blueprintOf.ts';

const adminTeamIds = ['team_operations'];

export const policies: RecordMembers<'policies'> = {
  skipping: 'strict',
  reviewRhythm:
    'Weekly: returns and SLA in the forecast call. Quarterly: score, threshold, definitions. Every May: targets for marketing’s contribution.',
  adminLimit: 2,
  adminTeamIds,
  access: [
    {
      subject: 'Program status (lifecycle)',
      teamIds: adminTeamIds,
      note: 'Changed by the lifecycle program alone. Sellers change the CRM’s lead status; the program follows.',
    },
    {
      subject: 'Score fields',
      teamIds: adminTeamIds,
      note: 'Change-score steps only in the scoring program; no seller adds ten points.',
    },
    {
      subject: 'Acquisition program (original source)',
      teamIds: adminTeamIds,
      note: 'Set once when the person becomes known. It decides which program gets the credit.',
    },
    {
      subject: 'Conversion of a lead to contact and opportunity',
      teamIds: ['team_executives', 'team_operations'],
      note: 'Only with an opportunity, so that the program sees Won and Lost.',
    },
  ],
  note: 'Key terms mean the same to marketing and sales: one process rather than two. Quality over quantity: only MQLs reach sales. Without the program many leads remain in their static state and never proceed; with it, whatever is not worked in 72 hours comes back by itself.',
};

export const signOffs: readonly RecordMembers<'signOff'>[] = [
  {
    id: 'signOff_terms',
    subject: 'Lead, MQL, SAL, SQL: one page, one meaning',
    role: 'Head of demand generation and head of inside sales',
    teamId: 'team_demand',
  },
  {
    id: 'signOff_score',
    subject: 'Score: fit, engagement, intent; threshold 40',
    role: 'VP Sales',
    teamId: 'team_salesHead',
  },
  {
    id: 'signOff_sla',
    subject: 'Service level agreement: characteristics of a SAL, 72 hours',
    role: 'Head of inside sales',
    teamId: 'team_inside',
  },
  {
    id: 'signOff_contribution',
    subject: 'Marketing’s set percentage of the pipeline',
    role: 'Finance director',
    teamId: 'team_finance',
  },
  {
    id: 'signOff_program',
    subject: 'The lifecycle program as built in Marketo Engage',
    role: 'Head of marketing operations',
    teamId: 'team_operations',
  },
  {
    id: 'signOff_handOver',
    subject: 'Which leads are given to an account executive',
    role: 'VP Sales',
    teamId: 'team_salesHead',
  },
];
