import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const policies: RecordMembers<'policies'> = {
  skipping: 'strict',
  reviewRhythm:
    'First Monday of the month, one hour: reasons, missed calls, the four numbers. Once a year: the four definitions.',
  adminLimit: 2,
  adminTeamIds: ['team_management'],
  access: [
    {
      subject: 'Original source',
      teamIds: ['team_management'],
      note: 'Set by the first form or by whoever brings the card from the fair; corrected by the managing director only.',
    },
    {
      subject: 'Stage by hand',
      teamIds: ['team_sales', 'team_courses', 'team_management'],
      note: 'One step forward at a time. Back to Lost only with a reason.',
    },
    {
      subject: 'Reason lists and score',
      teamIds: ['team_management'],
      note: 'Changed in the monthly hour, with both teams in the room.',
    },
  ],
  note: 'Four stages, nobody skips one: whoever books on the first call has been a prospect for ten minutes, and that is written down. Otherwise the two numbers that matter, leads to prospects and prospects to customers, mean nothing.',
};

/** What four people have to agree on in the workshop; all of it open. */
export const signOffs: readonly RecordMembers<'signOff'>[] = [
  {
    id: 'signOff_words',
    subject: 'What the four words mean',
    role: 'Everybody in the room',
    teamId: 'team_management',
  },
  {
    id: 'signOff_prospect',
    subject: 'When a lead becomes a prospect, and what sales may send back',
    role: 'Head of sales',
    teamId: 'team_sales',
  },
  {
    id: 'signOff_oneDay',
    subject: 'The call within one working day',
    role: 'Head of sales',
    teamId: 'team_sales',
  },
  {
    id: 'signOff_sources',
    subject: 'The list of sources and what each costs',
    role: 'Marketing manager',
    teamId: 'team_marketing',
  },
  {
    id: 'signOff_advocates',
    subject: 'Who asks for recommendations, and when',
    role: 'Course coordinator',
    teamId: 'team_courses',
  },
];
