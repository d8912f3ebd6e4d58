import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { mixOf, numberMixOf, type Weights } from '../../parts/mixOf.ts';
import { handRaisers, scored } from '../parameters.ts';

const agreedByTeamIds = ['team_marketing', 'team_sdr'];
const entryStageId = 'stage_lead';

/** Evenly spread over each month, so that a month has exactly so many: the lesson is about the mix, not about luck. */
function everyMonth(leads: number): NonNullable<RecordMembers<'source'>['arrivals']> {
  return { process: 'fixed', volume: { kind: 'monthly', leads: Array<number>(12).fill(leads) } };
}

/** What the leads of a source are like; alike in everything but how they came to be qualified. */
function mix(
  source: string,
  mqlType: string,
  reasons: Weights,
): NonNullable<RecordMembers<'source'>['attributes']> {
  return [
    mixOf('field_originalSource', { [source]: 1 }),
    mixOf('field_mqlType', { [mqlType]: 1 }),
    mixOf('field_mqlReason', reasons),
    mixOf('field_consent', { given: 1 }),
    mixOf('field_icpFit', { a: 45, b: 40, c: 15 }),
    mixOf('field_buyingRole', { economicBuyer: 25, champion: 45, user: 30 }),
    mixOf('field_budget', { defined: 60, open: 40 }),
    mixOf('field_customerHealth', { green: 80, amber: 20 }),
    numberMixOf('field_nps', [
      [10, 20],
      [9, 25],
      [8, 25],
      [6, 20],
      [3, 10],
    ]),
  ];
}

/** Two sources stand for the two kinds of MQL; the third brings a handful, from customers who speak for us. */
export const sources: readonly RecordMembers<'source'>[] = [
  {
    id: 'source_handRaisers',
    key: 'handRaisers',
    name: 'Demo, pricing and contact forms',
    definition: 'They asked to talk to us, whatever brought them to the form: the hand-raisers.',
    channel: 'Website',
    agreedByTeamIds,
    entryStageId,
    arrivals: everyMonth(handRaisers),
    attributes: mix('handRaisers', 'handRaiser', {
      requestedDemo: 60,
      askedAboutPricing: 25,
      contactForm: 15,
    }),
    costPerLead: 180,
    assumption: assumed(
      'fifty a month, 180 euros each: years of brand work, put down as if it were a campaign.',
    ),
  },
  {
    id: 'source_scored',
    key: 'scored',
    name: 'Content and campaigns',
    definition:
      'They downloaded, clicked and attended until the score was reached; none of them asked for anything.',
    channel: 'Content',
    agreedByTeamIds,
    entryStageId,
    arrivals: everyMonth(scored),
    attributes: mix('scored', 'scored', { scoreThreshold: 1 }),
    costPerLead: 45,
    assumption: assumed('fifty a month, 45 euros each; easy to buy more of.'),
  },
  {
    id: 'source_referral',
    key: 'referral',
    name: 'Recommendation',
    definition:
      'Sent by an Evangelist: a hand-raiser of the best kind. Counted apart from the two of the lesson.',
    channel: 'Referral',
    agreedByTeamIds: [...agreedByTeamIds, 'team_customerSuccess'],
    entryStageId,
    isReferral: true,
    attributes: mix('referral', 'handRaiser', { requestedDemo: 1 }),
    costPerLead: 0,
    assumption: assumed('three or four a year.'),
  },
];
