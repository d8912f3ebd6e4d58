import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsOneOf } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { inTargetCountry, otherCountries, scoreThreshold, targetIndustries } from '../qualification.ts';

export const scoreModel: RecordMembers<'scoreModel'> = {
  description:
    'Three parts: fit (how well the lead matches the ideal target: location, title, industry, size), engagement (interaction with our content) and intent (purchase indicators). Fit follows from the data and stays; engagement and intent halve every 30 days and are set to zero when a lead is recycled. The criteria come from BU heads and sales, who know their long-term goals; rejected MQLs and their reasons are read every quarter and change the points.',
  fitRules: [
    { name: 'Location: target country', appliesTo: inTargetCountry, points: 10 },
    {
      name: 'Location: outside the target',
      appliesTo: fieldIsOneOf('field_country', otherCountries),
      points: -5,
    },
    {
      name: 'Title: C-level or head of department',
      appliesTo: fieldIsOneOf('field_jobLevel', ['cLevel', 'headOfDepartment']),
      points: 10,
    },
    { name: 'Title: manager', appliesTo: fieldIs('field_jobLevel', 'manager'), points: 6 },
    {
      name: 'Industry: manufacturing or logistics',
      appliesTo: fieldIsOneOf('field_industry', targetIndustries),
      points: 10,
    },
    { name: 'Size: 250–999 employees', appliesTo: fieldIs('field_companySize', 'from250To999'), points: 4 },
    { name: 'Size: 50–249 employees', appliesTo: fieldIs('field_companySize', 'from50To249'), points: 2 },
    { name: 'Size: up to 49 employees', appliesTo: fieldIs('field_companySize', 'upTo49'), points: -5 },
    { name: 'Private e-mail address', appliesTo: fieldIs('field_privateEmail', true), points: -8 },
    { name: 'Competitor', appliesTo: fieldIs('field_isCompetitor', true), points: -100 },
  ],
  halfLife: lasting(30, 'days'),
  threshold: scoreThreshold,
  authorTeamIds: ['team_buHeads', 'team_ae', 'team_bdr'],
  reviewerTeamId: 'team_cro',
  conflicts:
    'Country. The BU heads disqualified leads that came in from a country that was not their primary target. The CRO might still want to engage with large companies there, as a first step into a new market. Agreed for now: companies with 250 employees and more outside the target countries go to CRO review instead of Disqualified; smaller ones are disqualified. Look again after two quarters, with the deals that came of it.\n\nTitles. Sales wants heads of department only; Marketing counts managers too, because they download most and bring the head to the second meeting. Agreed for now: managers count, with fewer points.',
  assumption: assumed(
    'the threshold of 40 is Marketo’s example value; points and half-life are a consultant’s first proposal, to be fitted to the first two quarters of accepted and rejected MQLs.',
  ),
};
