import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIsAtLeast } from '../../parts/comparisons.ts';
import { about, lasting } from '../../parts/lengthsOfTime.ts';
import { wayOf } from '../../parts/wayOf.ts';
import { isHandRaiser } from '../definitions.ts';
import { handRaiserRate, scoredRate } from '../parameters.ts';

const days = 'calendar_office';

/** Every way. The first decision is the lesson; the others are there so that it has consequences. */
export const transitions: readonly RecordMembers<'transition'>[] = [
  wayOf('lead', 'mql', {
    label: 'Asked, or reached the score',
    trigger: 'automatic',
    event: 'lead.qualifiedByMarketing',
    automation: 'workflow',
    handOver: ['MQL type and reason', 'Source and campaign', 'What they asked or read'],
    description:
      'Marketing hands both kinds over with one word. The field MQL type is what keeps them apart.',
    assumption: assumed('all of them, within the hour.'),
  }),
  wayOf('mql', 'meeting', {
    label: 'Meeting booked',
    event: 'meeting.booked',
    decidedByTeamId: 'team_sdr',
    share: scoredRate,
    modifiers: [{ appliesTo: isHandRaiser, share: handRaiserRate }],
    delay: about(1, 0.8, 'days', days),
    handOver: ['What they asked for, in their words', 'Date, participants and agenda', 'Persona and ICP fit'],
    description:
      'The way the lesson is about: one share for scored MQLs, another for hand-raisers. Change both and see what becomes of “quadruple”.',
    assumption: assumed(
      'the rates are chosen so that the example comes out exactly; measured ratios of hand-raisers to scored MQLs are nearer 3 (45 against 15 % to SQL).',
      'https://cactusmarketing.io/benchmarks/mql-to-sql-conversion-benchmarks',
    ),
  }),
  wayOf('mql', 'disqualified', {
    label: 'Not a fit',
    kind: 'reject',
    event: 'lead.foundUnfit',
    decidedByTeamId: 'team_sdr',
    reasonListId: 'reasonList_unqualified',
    share: 0.2,
    modifiers: [{ appliesTo: isHandRaiser, share: 0.08 }],
    delay: about(2, 1.5, 'days', days),
    description: 'The wrong company or person.',
    assumption: assumed('one scored MQL in five, one hand-raiser in twelve.'),
  }),
  wayOf('mql', 'recycled', {
    label: 'No meeting',
    kind: 'reject',
    event: 'lead.rejectedBySales',
    decidedByTeamId: 'team_sdr',
    reasonListId: 'reasonList_rejected',
    share: null,
    delay: about(6, 3, 'days', days),
    handOver: ['Reason', 'What was tried'],
    description: 'Up to eight attempts, then back with a reason.',
    assumption: assumed('what the other two ways leave over.'),
  }),
  wayOf('meeting', 'opportunity', {
    label: 'Deal opened',
    event: 'deal.opened',
    decidedByTeamId: 'team_ae',
    share: 0.42,
    modifiers: [{ appliesTo: isHandRaiser, share: 0.52 }],
    delay: about(3, 2, 'days', days),
    description: 'The second conversion: to revenue attributed. The kinds differ here, too, but less.',
    assumption: assumed(
      'a little more than half of the meetings with hand-raisers, two of five of the others.',
    ),
  }),
  wayOf('meeting', 'recycled', {
    label: 'Not now',
    kind: 'recycle',
    event: 'lead.notReady',
    decidedByTeamId: 'team_ae',
    reasonListId: 'reasonList_notReady',
    share: null,
    delay: about(4, 3, 'days', days),
    handOver: ['Not-ready reason and date to return'],
    description: 'A good talk without a project.',
    assumption: assumed('what the other ways leave over.'),
  }),
  wayOf('meeting', 'lost', {
    label: 'Not pursued',
    kind: 'lose',
    event: 'lead.notPursued',
    decidedByTeamId: 'team_ae',
    reasonListId: 'reasonList_closedLost',
    share: 0.12,
    delay: about(5, 3, 'days', days),
    description: 'Decided for somebody else before there was a deal.',
    assumption: assumed('one in eight.'),
  }),
  wayOf('opportunity', 'customer', {
    label: 'Won',
    kind: 'win',
    event: 'deal.won',
    decidedByTeamId: 'team_ae',
    reasonListId: 'reasonList_closedWon',
    share: 0.24,
    modifiers: [{ appliesTo: isHandRaiser, share: 0.31 }],
    delay: about(45, 20, 'days'),
    handOver: ['Why they bought', 'What was promised', 'People and roles'],
    description: 'Account executive to Customer Success.',
    assumption: assumed('three of ten, a little less for deals that began with a score.'),
  }),
  wayOf('opportunity', 'lost', {
    label: 'Closed Lost',
    kind: 'lose',
    event: 'deal.lost',
    decidedByTeamId: 'team_ae',
    reasonListId: 'reasonList_closedLost',
    share: null,
    delay: about(50, 25, 'days'),
    description: 'With a reason, by MQL type.',
    assumption: assumed('the rest.'),
  }),
  wayOf('customer', 'evangelist', {
    label: 'Says so in public',
    trigger: 'event',
    event: 'customer.promoted',
    decidedByTeamId: 'team_customerSuccess',
    share: 0.02,
    modifiers: [{ appliesTo: fieldIsAtLeast('field_nps', 9), share: 0.3 }],
    delay: about(150, 60, 'days'),
    handOver: ['What may be quoted', 'Who says so'],
    description: 'Marketing asks, Customer Success knows whom.',
    assumption: assumed('three of ten promoters; no referrals in the lesson.'),
  }),
  wayOf('recycled', 'disqualified', {
    label: 'Deleted after two years',
    kind: 'reject',
    trigger: 'timer',
    event: 'lead.deleted',
    timer: { kind: 'after', duration: lasting(730, 'days') },
    automation: 'workflow',
    description: 'Storage without a reason ends.',
    assumption: assumed('two years; our proposal.'),
  }),
];
