import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsOneOf } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { hotFrom, servedCountries } from '../definitions.ts';

export const scoreModel: RecordMembers<'scoreModel'> = {
  description:
    'The HubSpot score of a contact: fit with the kind of firm Kestrel is made for, engagement with what we publish, intent to buy. It decides nothing alone: only a hot lead that fits becomes an MQL by score. Engagement and intent halve every four weeks; a recycled contact begins at its fit.',
  fitRules: [
    {
      name: 'Country we serve',
      appliesTo: fieldIsOneOf('field_country', servedCountries),
      points: 8,
    },
    { name: 'Country we do not serve', appliesTo: fieldIs('field_country', 'elsewhere'), points: -30 },
    { name: '5–19 engineers', appliesTo: fieldIs('field_engineers', 'from5To19'), points: 10 },
    {
      name: '20 engineers and more',
      appliesTo: fieldIsOneOf('field_engineers', ['from20To99', 'from100']),
      points: 15,
    },
    { name: 'Up to 4 engineers', appliesTo: fieldIs('field_engineers', 'upTo4'), points: -5 },
    {
      name: 'Trade we know well',
      appliesTo: fieldIsOneOf('field_trade', ['heating', 'electrical', 'fireSecurity']),
      points: 6,
    },
    {
      name: 'Decides or holds the budget',
      appliesTo: fieldIsOneOf('field_buyingRole', ['decisionMaker', 'budgetHolder']),
      points: 8,
    },
    { name: 'Private e-mail', appliesTo: fieldIs('field_privateEmail', true), points: -4 },
    { name: 'Competitor', appliesTo: fieldIs('field_isCompetitor', true), points: -100 },
  ],
  halfLife: lasting(28, 'days'),
  threshold: hotFrom,
  authorTeamIds: ['team_sales', 'team_salesDevelopment'],
  reviewerTeamId: 'team_board',
  conflicts:
    'Firms with up to four engineers. They are a third of all leads and ask most, Sales loses money on them, and the directors started as one. Agreed for now: they get the free plan, a demo only when they ask, and never a call by score. Ireland counts as home, everywhere else does not until there is support in the evening.',
  assumption: assumed(
    'fifty points are our proposal; take the score of last year’s customers on the day they became MQL.',
  ),
};
