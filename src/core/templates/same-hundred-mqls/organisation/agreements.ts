import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const policies: RecordMembers<'policies'> = {
  skipping: 'strict',
  reviewRhythm:
    'Monthly: the mix of MQLs and the meetings of both kinds, side by side. Quarterly: the two rates.',
  adminLimit: 2,
  adminTeamIds: ['team_revOps'],
  access: [
    {
      subject: 'MQL type and MQL reason',
      teamIds: ['team_revOps'],
      note: 'Written once when the lead qualifies. A later form does not turn a scored MQL of March into a hand-raiser of March.',
    },
    {
      subject: 'Score threshold',
      teamIds: ['team_revOps'],
      note: 'Changed only with the meetings of both kinds on the table: a lower threshold always brings more MQLs.',
    },
    {
      subject: 'Original source and campaign',
      teamIds: ['team_revOps'],
      note: 'So that one can see how campaigns contribute to the two segments.',
    },
  ],
  note: 'Nobody skips a stage: a hand-raiser is an MQL first, too, if only for a quarter of an hour. Otherwise the rate from MQL to meeting would look worse than it is.',
};

export const signOffs: readonly RecordMembers<'signOff'>[] = [
  {
    id: 'signOff_split',
    subject: 'Every report of MQLs shows the two kinds apart',
    role: 'Head of marketing',
    teamId: 'team_marketing',
  },
  {
    id: 'signOff_target',
    subject: 'The target is meetings and revenue, not MQLs',
    role: 'Chief revenue officer',
    teamId: 'team_management',
  },
  {
    id: 'signOff_answer',
    subject: 'Hand-raisers are called within 15 minutes',
    role: 'Head of sales development',
    teamId: 'team_sdr',
  },
  {
    id: 'signOff_warning',
    subject: 'Who is told when the mix shifts under a steady total',
    role: 'Revenue operations',
    teamId: 'team_revOps',
  },
];
