import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsAtLeast, fieldIsOneOf } from '../../parts/comparisons.ts';
import { about, anyTime } from '../../parts/lengthsOfTime.ts';
import { wayOf } from '../../parts/wayOf.ts';

/** From customer to champion, and from champion to new lead. */
export const afterSales: readonly RecordMembers<'transition'>[] = [
  wayOf('customer', 'evangelist', {
    label: 'Speaks for us',
    trigger: 'event',
    event: 'customer.promoted',
    decidedByTeamId: 'team_success',
    share: 0.01,
    modifiers: [{ appliesTo: fieldIsAtLeast('field_nps', 9), share: 0.2 }],
    delay: about(140, 60, 'days'),
    handOver: [
      'Figures before and after that may be quoted',
      'Who speaks well',
      'Which programme they would like',
    ],
    description: 'Takes part in co-marketing, referrals or partnership.',
    assumption: assumed('one promoter in five, about five months after the change-over.'),
  }),
  wayOf('evangelist', 'lead', {
    label: 'Refers a firm',
    kind: 'refer',
    trigger: 'event',
    event: 'lead.referred',
    criteria: fieldIsOneOf('field_health', ['green', 'amber']),
    delay: anyTime(120, 'days'),
    maximumRounds: 8,
    automation: 'manual',
    handOver: ['Who was recommended by whom, and what was said', 'Trade and number of engineers'],
    description: 'Makes a new Lead with source Referrals; the Evangelist stays one.',
    assumption: assumed('one referral every four months, eight at most.'),
  }),
];
