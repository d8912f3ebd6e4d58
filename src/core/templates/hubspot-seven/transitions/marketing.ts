import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsOneOf, scoreIsAtLeast, scoreIsLessThan } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { wayOf } from '../../parts/wayOf.ts';

const unsubscribed = fieldIs('field_marketingContact', 'no');
const quiet = { kind: 'after', duration: lasting(270, 'days') } as const;

/** What workflows do before anybody picks up the phone. */
export const marketing: readonly RecordMembers<'transition'>[] = [
  wayOf('subscriber', 'lead', {
    label: 'Looks at the product',
    trigger: 'automatic',
    event: 'contact.exploredProduct',
    automation: 'workflow',
    description: 'From reading to looking: a product page, a guide, a webinar.',
    assumption: assumed('about one subscriber in three within a year; it follows from the signals.'),
  }),
  wayOf('subscriber', 'nonMarketing', {
    label: 'Unsubscribed',
    kind: 'recycle',
    trigger: 'automatic',
    event: 'subscriber.unsubscribed',
    criteria: unsubscribed,
    automation: 'workflow',
    description: 'At once, by law and by courtesy.',
    assumption: assumed('one and a half in a hundred a month.'),
  }),
  wayOf('subscriber', 'nonMarketing', {
    id: 'transition_subscriberQuiet',
    label: 'Nine quiet months',
    kind: 'recycle',
    trigger: 'timer',
    event: 'subscriber.wentQuiet',
    criteria: scoreIsLessThan('engagement', 1),
    timer: quiet,
    automation: 'workflow',
    description: 'No click worth counting for 270 days.',
    assumption: assumed('270 days; our proposal.'),
  }),
  wayOf('lead', 'unqualified', {
    label: 'No prospect at all',
    kind: 'reject',
    trigger: 'automatic',
    event: 'lead.filteredOut',
    criteria: {
      any: [
        fieldIs('field_isCompetitor', true),
        fieldIs('field_emailCheck', 'bounced'),
        fieldIsOneOf('field_contactKind', ['supplier', 'student']),
      ],
    },
    automation: 'workflow',
    reasonListId: 'reasonList_unqualified',
    description:
      'Filter out competitors, bounced addresses, suppliers, students and job-seekers, and write the reason.',
    assumption: assumed('eight in a hundred; it follows from the mix of the sources.'),
  }),
  wayOf('lead', 'nonMarketing', {
    label: 'Unsubscribed',
    kind: 'recycle',
    trigger: 'automatic',
    event: 'lead.unsubscribed',
    criteria: unsubscribed,
    automation: 'workflow',
    description: 'The temperature goes with the right to write.',
    assumption: assumed('one in a hundred a month.'),
  }),
  wayOf('lead', 'mql', {
    label: 'Inquiry, or hot and fitting',
    trigger: 'automatic',
    event: 'lead.qualifiedByMarketing',
    automation: 'workflow',
    handOver: [
      'The inquiry in their words',
      'Temperature, score and its parts',
      'Pages and forms of the last 30 days',
      'Trade and number of engineers',
    ],
    description: 'The hand-off from Marketing to Sales development, at the right time: when they ask.',
    assumption: assumed('one lead in four within a year, five of six of them by asking.'),
  }),
  wayOf('lead', 'nonMarketing', {
    id: 'transition_leadQuiet',
    label: 'Nine quiet months',
    kind: 'recycle',
    trigger: 'timer',
    event: 'lead.wentQuiet',
    criteria: scoreIsLessThan('engagement', 1),
    timer: quiet,
    automation: 'workflow',
    description: 'As for Subscribers.',
    assumption: assumed('270 days; our proposal.'),
  }),
  wayOf('nonMarketing', 'lead', {
    label: 'Comes back with an inquiry',
    kind: 'recycle',
    trigger: 'automatic',
    event: 'contact.cameBack',
    criteria: scoreIsAtLeast('intent', 20),
    automation: 'workflow',
    resetsScore: false,
    description: 'Back among the Leads, and with a fresh inquiry an MQL in the same moment.',
    assumption: assumed('rare; it follows from the signals.'),
  }),
];
