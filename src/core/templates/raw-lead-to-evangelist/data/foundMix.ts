import { fieldIs, fieldIsOneOf } from '../../parts/comparisons.ts';
import { mixOf, numberMixOf } from '../../parts/mixOf.ts';

// What a team finds out only later. A run draws it with the lead, so that a criterion which asks for it can
// decide, and so that the same lead with one answer changed takes another way.

const askedToTalk = fieldIs('field_firstInterest', 'talkToSales');

/** Budget, authority, need and timeline: better for those who came to talk, authority by title. */
export const bantMix = [
  mixOf('field_budget', { approved: 46, planned: 50, none: 4 }, askedToTalk),
  mixOf('field_budget', { approved: 22, planned: 68, none: 10 }),
  mixOf(
    'field_authority',
    { decisionMaker: 62, influencer: 36, noAccess: 2 },
    fieldIsOneOf('field_jobLevel', ['cLevel', 'headOfDepartment']),
  ),
  mixOf(
    'field_authority',
    { decisionMaker: 18, influencer: 74, noAccess: 8 },
    fieldIs('field_jobLevel', 'manager'),
  ),
  mixOf('field_authority', { decisionMaker: 6, influencer: 78, noAccess: 16 }),
  mixOf('field_need', { confirmed: 96, unclear: 3, none: 1 }, askedToTalk),
  mixOf('field_need', { confirmed: 92, unclear: 5, none: 3 }),
  mixOf(
    'field_timeline',
    { within3Months: 44, within6Months: 34, within12Months: 17, later: 5 },
    askedToTalk,
  ),
  mixOf('field_timeline', { within3Months: 16, within6Months: 32, within12Months: 40, later: 12 }),
];

/** What the eight deal stages ask for. */
export const dealMix = [
  mixOf('field_painImpact', { quantified: 52, described: 43, none: 5 }),
  mixOf(
    'field_economicBuyer',
    { direct: 85, throughChampion: 14, none: 1 },
    fieldIs('field_buyingRole', 'economicBuyer'),
  ),
  mixOf('field_economicBuyer', { direct: 35, throughChampion: 56, none: 9 }),
  mixOf('field_technicalFit', { full: 58, workaround: 34, gap: 8 }),
  numberMixOf('field_paybackMonths', [
    [6, 14],
    [9, 22],
    [12, 24],
    [15, 16],
    [18, 11],
    [24, 7],
    [30, 4],
    [36, 2],
  ]),
  mixOf('field_competition', { none: 40, other: 42, incumbent: 18 }),
  mixOf('field_legalTerms', { standard: 62, negotiated: 34, unacceptable: 4 }),
  mixOf('field_signatory', { named: 98, unclear: 2 }),
];

/** How it goes once they are customers. */
export const afterSalesMix = [
  mixOf('field_customerHealth', { green: 82, amber: 18 }),
  numberMixOf('field_nps', [
    [10, 14],
    [9, 22],
    [8, 24],
    [7, 16],
    [6, 9],
    [5, 6],
    [4, 3],
    [3, 2],
    [2, 1],
    [1, 1],
    [0, 2],
  ]),
];
