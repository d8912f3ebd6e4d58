import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';

export const scoreModel: RecordMembers<'scoreModel'> = {
  description:
    'Fit, engagement and intent, as in any company. The lesson needs only one thing of it: that there are leads whom a number has called qualified, beside those who have said so themselves.',
  fitRules: [
    { name: 'ICP fit A', appliesTo: fieldIs('field_icpFit', 'a'), points: 10 },
    { name: 'ICP fit B', appliesTo: fieldIs('field_icpFit', 'b'), points: 5 },
    { name: 'Economic buyer', appliesTo: fieldIs('field_buyingRole', 'economicBuyer'), points: 5 },
  ],
  halfLife: lasting(30, 'days'),
  threshold: 40,
  authorTeamIds: ['team_sdr', 'team_ae'],
  reviewerTeamId: 'team_management',
  conflicts:
    'Marketing is measured by MQLs, Sales by meetings. As long as the total is the target, lowering the threshold is the cheapest way to meet it. Agreed in the lesson: both kinds are reported apart, and the target is meetings.',
  assumption: assumed(
    '40 points are a common example value; which points lead there is left out of the lesson.',
  ),
};
