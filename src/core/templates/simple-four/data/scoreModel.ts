import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsOneOf } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { callFrom } from '../definitions.ts';

export const scoreModel: RecordMembers<'scoreModel'> = {
  description:
    'One number to decide whom to call among those who have not asked: fit (how many people, which role), engagement (reads, comes along) and intent (looks at dates and prices). Sales names the rules, Marketing counts. Engagement and intent halve every six weeks; a lead that comes back from Lost begins at its fit.',
  fitRules: [
    { name: 'Team of 6–20', appliesTo: fieldIs('field_teamSize', 'from6To20'), points: 8 },
    {
      name: 'Team of more than 20',
      appliesTo: fieldIsOneOf('field_teamSize', ['from21To100', 'over100']),
      points: 12,
    },
    { name: 'Decides', appliesTo: fieldIs('field_role', 'decides'), points: 6 },
    { name: 'Would only take part', appliesTo: fieldIs('field_role', 'participates'), points: -4 },
    { name: 'Course provider', appliesTo: fieldIs('field_isCompetitor', true), points: -50 },
  ],
  halfLife: lasting(42, 'days'),
  threshold: callFrom,
  authorTeamIds: ['team_sales'],
  reviewerTeamId: 'team_management',
  conflicts:
    'Teams of up to five people. Marketing would like to count them, because they read everything; Sales says a day for five people does not pay. Agreed for now: they are served when they ask for an offer, and never called by score.',
  assumption: assumed(
    '25 points are our proposal: fit and two or three signs of interest within two months.',
  ),
};
