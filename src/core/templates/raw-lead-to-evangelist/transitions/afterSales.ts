import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsAtLeast, fieldIsOneOf } from '../../parts/comparisons.ts';
import { about, anyTime } from '../../parts/lengthsOfTime.ts';
import { assumed } from '../../parts/assumed.ts';
import { pages } from '../assumptions.ts';

/** From paying to promoting, and the referrals that come of it. */
export const afterSales: readonly RecordMembers<'transition'>[] = [
  {
    id: 'transition_customerToEvangelist',
    fromId: 'stage_customer',
    toId: 'stage_evangelist',
    label: 'Promotes the brand',
    event: 'customer.promoted',
    trigger: 'event',
    decidedByTeamId: 'team_customerSuccess',
    share: 0.04,
    modifiers: [{ appliesTo: fieldIsAtLeast('field_nps', 9), share: 0.5 }],
    delay: about(150, 70, 'days'),
    handOver: [
      'Results against the business case, with figures that may be quoted',
      'Which of the three programmes fits',
      'Who may speak in public',
    ],
    description:
      'Joined one of the programmes: co-marketing, business referrals or partnership. The others stay customers.',
    assumption: assumed(
      'half of the promoters (NPS 9 or 10) and 4 % of the others after about five months, before a slow start with Customer Success takes its part; guesses.',
    ),
  },
  {
    id: 'transition_evangelistRefers',
    fromId: 'stage_evangelist',
    toId: 'stage_rawLead',
    label: 'Recommends us',
    kind: 'refer',
    trigger: 'event',
    event: 'lead.recommended',
    criteria: fieldIsOneOf('field_customerHealth', ['green', 'amber']),
    delay: anyTime(110, 'days'),
    maximumRounds: 6,
    automation: 'workflow',
    handOver: ['Name of the one who recommended, and what was said'],
    description: 'A referral makes a new lead with source Referral; the Evangelist stays where they are.',
    assumption: assumed(
      'one referral every 110 days, six at most; a guess. That referrals convert best is measured.',
      pages.implisit,
    ),
  },
];
