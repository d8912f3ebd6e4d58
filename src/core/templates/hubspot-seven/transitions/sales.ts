import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { about } from '../../parts/lengthsOfTime.ts';
import { wayOf } from '../../parts/wayOf.ts';
import { comesFrom, inquired } from '../definitions.ts';

const days = 'calendar_london';
const bySdr = { decidedByTeamId: 'team_salesDevelopment' };
const bySales = { decidedByTeamId: 'team_sales' };

/** From MQL to the deal: what is accepted, what goes back to Lead, what ends. */
export const sales: readonly RecordMembers<'transition'>[] = [
  wayOf('mql', 'sql', {
    label: 'Demand, timeline and budget',
    event: 'lead.qualifiedBySales',
    ...bySdr,
    share: 0.3,
    modifiers: [
      { appliesTo: { all: [inquired, comesFrom('meta')] }, share: 0.42 },
      { appliesTo: { all: [inquired, comesFrom('referrals')] }, share: 0.78 },
      { appliesTo: inquired, share: 0.66 },
    ],
    delay: about(1.5, 1, 'days', days),
    automation: 'sequence',
    handOver: [
      'Demand, timeline and budget with who said it',
      'How they plan today',
      'When they can be rung',
    ],
    description: 'Sales development to Sales, in a call of three. All three answers, or it stays.',
    assumption: assumed(
      '66 % of inquiries and 30 % of scored MQLs before the three criteria take their part; Meta less, referrals more.',
    ),
  }),
  wayOf('mql', 'lead', {
    label: 'Bad timing',
    kind: 'recycle',
    event: 'lead.badTiming',
    ...bySdr,
    reasonListId: 'reasonList_notReady',
    share: null,
    delay: about(3, 2, 'days', days),
    handOver: ['Not-ready reason and date'],
    description: 'Fits, but not now: back to Lead, with the e-mails that belong to the reason.',
    assumption: assumed('what the other ways leave over.'),
  }),
  wayOf('mql', 'lead', {
    id: 'transition_mqlRejected',
    label: 'Rejected',
    kind: 'reject',
    event: 'lead.rejectedBySales',
    ...bySdr,
    reasonListId: 'reasonList_rejected',
    share: 0.26,
    modifiers: [{ appliesTo: inquired, share: 0.08 }],
    delay: about(1, 0.8, 'days', days),
    resetsScore: true,
    handOver: ['Rejection reason', 'What would have made it an MQL'],
    description: 'Was never an MQL. Says why, and Marketing changes something.',
    assumption: assumed('one scored MQL in four, one inquiry in twelve.'),
  }),
  wayOf('mql', 'unqualified', {
    label: 'Unqualified',
    kind: 'reject',
    event: 'lead.unqualified',
    ...bySdr,
    reasonListId: 'reasonList_unqualified',
    share: 0.14,
    modifiers: [
      { appliesTo: comesFrom('meta'), share: 0.38 },
      { appliesTo: comesFrom('referrals'), share: 0.04 },
    ],
    delay: about(3, 2, 'days', days),
    description: 'Not a customer for us, or not to be reached in five attempts.',
    assumption: assumed('one in seven; nearly two of five from Meta.'),
  }),
  wayOf('sql', 'opportunity', {
    label: 'Deal created',
    event: 'deal.created',
    ...bySales,
    share: 0.7,
    delay: about(3, 2, 'days', days),
    automation: 'sequence',
    handOver: ['Scope: engineers, offices, systems', 'People and roles', 'Budget as they put it'],
    description: 'Contact and company become Opportunity together.',
    assumption: assumed('seven of ten, before a slow start takes its part.'),
  }),
  wayOf('sql', 'lead', {
    label: 'Postponed',
    kind: 'recycle',
    event: 'lead.postponed',
    ...bySales,
    reasonListId: 'reasonList_notReady',
    share: null,
    delay: about(5, 3, 'days', days),
    handOver: ['Not-ready reason and date', 'Demand, timeline and budget'],
    description: 'After the season, after the merger, after the holidays.',
    assumption: assumed('what the other ways leave over.'),
  }),
  wayOf('sql', 'unqualified', {
    label: 'Does not hold',
    kind: 'reject',
    event: 'lead.failedVerification',
    ...bySales,
    reasonListId: 'reasonList_unqualified',
    share: 0.06,
    delay: about(4, 2, 'days', days),
    description: 'One of the three answers was a guess.',
    assumption: assumed('one in seventeen.'),
  }),
];
