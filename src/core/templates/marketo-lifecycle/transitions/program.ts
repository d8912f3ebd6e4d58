import { assumed } from '../../parts/assumed.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fieldIs, fieldIsOneOf, scoreIsAtLeast, scoreIsLessThan } from '../../parts/comparisons.ts';
import { lasting } from '../../parts/lengthsOfTime.ts';
import { wayOf } from '../../parts/wayOf.ts';
import { meetsMinimum, qualifiedFrom } from '../definitions.ts';

const optedOut = fieldIs('field_permission', 'optedOut');
const suspended = {
  label: 'Opted out',
  kind: 'recycle',
  trigger: 'automatic',
  criteria: optedOut,
  automation: 'workflow',
} satisfies Partial<RecordMembers<'transition'>>;

/** What the lifecycle program does by itself. */
export const program: readonly RecordMembers<'transition'>[] = [
  wayOf('known', 'disqualified', {
    label: 'Below the minimum',
    kind: 'reject',
    trigger: 'automatic',
    event: 'person.filteredOut',
    criteria: {
      any: [
        fieldIs('field_isCompetitor', true),
        fieldIs('field_personKind', 'supplier'),
        fieldIsOneOf('field_region', ['elsewhere']),
      ],
    },
    automation: 'workflow',
    reasonListId: 'reasonList_unqualified',
    description: 'Competitors, suppliers and regions that distributors serve.',
    assumption: assumed('about one in eight; it follows from the mix of the programs.'),
  }),
  wayOf('known', 'inactive', {
    ...suspended,
    event: 'known.optedOut',
    description: 'The program suspends them the same minute.',
    assumption: assumed('one in a hundred a month.'),
  }),
  wayOf('known', 'engaged', {
    label: 'Engages',
    trigger: 'automatic',
    event: 'person.engaged',
    automation: 'workflow',
    description: 'From awareness to consideration: reads, attends or asks.',
    assumption: assumed('half of them within a year; it follows from the signals.'),
  }),
  wayOf('known', 'inactive', {
    id: 'transition_knownQuiet',
    label: 'A silent year',
    kind: 'recycle',
    trigger: 'timer',
    event: 'known.wentQuiet',
    criteria: scoreIsLessThan('engagement', 1),
    timer: { kind: 'after', duration: lasting(365, 'days') },
    automation: 'workflow',
    description: 'Nothing but degradation for a year.',
    assumption: assumed('365 days; our proposal.'),
  }),
  wayOf('engaged', 'inactive', {
    ...suspended,
    event: 'engaged.optedOut',
    description: 'Even the engaged may go.',
    assumption: assumed('a little less than one in a hundred a month.'),
  }),
  wayOf('engaged', 'mql', {
    label: 'Score of 40, or a request',
    trigger: 'automatic',
    event: 'person.qualifiedByMarketing',
    automation: 'nurtureJourney',
    handOver: [
      'Score with fit, engagement and intent',
      'Interesting moments of the last 30 days',
      'What they asked for',
    ],
    description: 'The status that the score gives its meaning; the alert goes to sales in the same minute.',
    assumption: assumed('a third of the engaged within a year.'),
  }),
  wayOf('engaged', 'inactive', {
    id: 'transition_engagedQuiet',
    label: 'A silent year',
    kind: 'recycle',
    trigger: 'timer',
    event: 'engaged.wentQuiet',
    criteria: scoreIsLessThan('engagement', 1),
    timer: { kind: 'after', duration: lasting(365, 'days') },
    automation: 'workflow',
    description: 'The streams have ended, and nobody noticed; the program does.',
    assumption: assumed('365 days; our proposal.'),
  }),
  wayOf('recycled', 'mql', {
    label: 'Score of 40 again',
    trigger: 'automatic',
    event: 'person.resurfaced',
    criteria: { all: [scoreIsAtLeast('total', qualifiedFrom), meetsMinimum] },
    automation: 'workflow',
    maximumRounds: 2,
    handOver: ['What was discussed before and with whom', 'What has happened since'],
    description: 'New behaviour on top of the fit; to the seller who returned them.',
    assumption: assumed('twice at most; it follows from the signals.'),
  }),
  wayOf('recycled', 'inactive', {
    ...suspended,
    event: 'recycled.optedOut',
    description: 'As everywhere.',
    assumption: assumed('one in a hundred a month.'),
  }),
  wayOf('recycled', 'engaged', {
    label: 'Back among the engaged',
    kind: 'recycle',
    trigger: 'timer',
    event: 'person.returnedToNurture',
    timer: { kind: 'after', duration: lasting(150, 'days') },
    criteria: scoreIsAtLeast('engagement', 8),
    automation: 'nurtureJourney',
    maximumRounds: 2,
    resetsScore: false,
    description: 'The stream by reason has ended; those who still read go on reading.',
    assumption: assumed('150 days, twice; our proposal.'),
  }),
  wayOf('recycled', 'inactive', {
    id: 'transition_recycledQuiet',
    label: 'Nothing came of it',
    kind: 'recycle',
    trigger: 'timer',
    event: 'recycled.restedLong',
    timer: { kind: 'after', duration: lasting(300, 'days') },
    automation: 'workflow',
    description: 'Neither score nor reading within ten months.',
    assumption: assumed('300 days; our proposal.'),
  }),
  wayOf('inactive', 'engaged', {
    label: 'Asks after all',
    kind: 'recycle',
    trigger: 'automatic',
    event: 'person.cameBack',
    criteria: scoreIsAtLeast('intent', 20),
    automation: 'workflow',
    resetsScore: false,
    description: 'A request counts whatever was before.',
    assumption: assumed('rare.'),
  }),
];
