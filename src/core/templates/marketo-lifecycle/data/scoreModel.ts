import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsOneOf } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { qualifiedFrom, targetSectors } from '../definitions.ts';

export const scoreModel: RecordMembers<'scoreModel'> = {
  description:
    'Three components, three score fields: fit (how well the lead matches the ideal target: sector, role, region), engagement (level of interaction with content) and intent (buying intent, based on purchase indicators). The score gives the program status its meaning: 40 and more, with at least 10 of them from fit, is an MQL. A degradation campaign halves engagement and intent every three weeks; Recycled sets them to zero.',
  fitRules: [
    { name: 'Sector in the target', appliesTo: fieldIsOneOf('field_sector', targetSectors), points: 10 },
    { name: 'School or college', appliesTo: fieldIs('field_sector', 'education'), points: -10 },
    { name: 'Laboratory director', appliesTo: fieldIs('field_role', 'labDirector'), points: 12 },
    { name: 'Quality manager', appliesTo: fieldIs('field_role', 'qualityManager'), points: 10 },
    { name: 'Scientist', appliesTo: fieldIs('field_role', 'scientist'), points: 6 },
    {
      name: 'North America or Europe',
      appliesTo: fieldIsOneOf('field_region', ['northAmerica', 'europe']),
      points: 4,
    },
    { name: 'Student', appliesTo: fieldIs('field_personKind', 'student'), points: -25 },
    { name: 'Supplier or competitor', appliesTo: fieldIs('field_personKind', 'supplier'), points: -40 },
  ],
  halfLife: lasting(21, 'days'),
  threshold: qualifiedFrom,
  authorTeamIds: ['team_inside', 'team_executives'],
  reviewerTeamId: 'team_salesHead',
  conflicts:
    'Scientists. They read everything and sign nothing; demand generation counts them, inside sales would rather not. Agreed for now: six points, because every second director was brought along by one. Schools: the founder loves them, the price list does not; no call by score.',
  assumption: assumed('a score of 40 is Marketo’s example value; points and three weeks are ours.'),
};
