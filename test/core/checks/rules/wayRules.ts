import { record, stage, transition } from '../../../support/blueprints.ts';
import type { RuleExamples } from './ruleExample.ts';
import { but, card, days, fieldIs, hours, scoreFrom, sound } from './soundLifecycle.ts';

const marketing = card('team_Marketing');
const way = (id: string, members: object) => but({ [`transition_${id}`]: members });
const timer = { trigger: 'timer', timer: { kind: 'after', duration: days(90) }, kind: 'recycle' } as const;

const pastMql = transition('Raw', 'Opportunity', { share: 0.1, handOver: ['Notes'] });

/** Ways: where they lead, what they ask, what goes with them. */
export const wayRules: RuleExamples = {
  missingHandOver: {
    triggers: way('MQL-Opportunity', { handOver: [] }),
    almost: but({
      'transition_MQL-Opportunity': { handOver: [] },
      stage_Opportunity: { handOver: ['What they asked for'] },
    }),
  },
  handOffWithoutPromise: {
    triggers: but({
      stage_Raw: { sla: { firstResponse: null, maximumTime: null } },
    }),
    almost: but({ stage_Customer: { sla: { firstResponse: null, maximumTime: null } } }),
  },
  missingReasonList: {
    triggers: but({ 'transition_MQL-Recycled': { reasonListId: null }, 'reasonList_Not-ready': null }),
    almost: way('Recycled-MQL', { kind: 'recycle' }),
  },
  recycleWithoutLimit: {
    triggers: way('Recycled-MQL', { maximumRounds: null }),
    almost: way('Recycled-MQL', { maximumRounds: null, trigger: 'automatic', criteria: scoreFrom(40) }),
  },
  poolWithoutWayBack: {
    triggers: but({ 'transition_Recycled-MQL': null }, transition('Recycled', 'Lost', timer)),
    almost: but({}, transition('Recycled', 'Lost', { ...timer, criteria: fieldIs('Country', 'far') })),
  },
  duplicateEvent: {
    triggers: but({
      'transition_MQL-Opportunity': { event: 'lead.moved' },
      'transition_MQL-Recycled': { event: 'lead.moved' },
    }),
    almost: but({
      'transition_MQL-Opportunity': { event: 'lead.moved' },
      'transition_Customer-Evangelist': { event: 'lead.moved' },
    }),
  },
  doubledWay: {
    triggers: but({}, transition('Customer', 'Evangelist', { id: 'transition_second', trigger: 'event' })),
    almost: but(
      {},
      transition('Customer', 'Evangelist', { id: 'transition_second', trigger: 'event', label: 'Asked' }),
    ),
  },
  wayNeverTaken: {
    triggers: way('Recycled-MQL', { maximumRounds: 0 }),
    almost: way('Recycled-MQL', { maximumRounds: 1 }),
  },
  timerWithoutTime: {
    triggers: way('Recycled-MQL', { timer: null }),
    almost: way('Recycled-MQL', { timer: { kind: 'maximumTimeMissed' } }),
  },
  timerTooLate: {
    triggers: but(
      { 'transition_Recycled-MQL': { maximumRounds: null, criteria: scoreWithRounds() } },
      transition('Recycled', 'Lost', { ...timer, id: 'transition_late' }),
      transition('Recycled', 'Lost', {
        ...timer,
        id: 'transition_early',
        timer: { kind: 'after', duration: days(80) },
        label: 'Early',
      }),
    ),
    almost: but({}, transition('Recycled', 'Lost', timer)),
  },
  timerBeforeResponse: {
    triggers: but(
      {},
      transition('MQL', 'Recycled', {
        ...timer,
        id: 'transition_late',
        timer: { kind: 'after', duration: hours(2) },
      }),
    ),
    almost: but(
      {},
      transition('MQL', 'Recycled', {
        ...timer,
        id: 'transition_late',
        timer: { kind: 'after', duration: hours(5) },
      }),
    ),
  },
  sharesSum: {
    triggers: but({
      'transition_MQL-Opportunity': { share: 0.7 },
      'transition_MQL-Recycled': { share: 0.7 },
    }),
    almost: but({ 'transition_MQL-Opportunity': { share: 0.7 }, 'transition_MQL-Recycled': { share: 0.3 } }),
  },
  sharesRemainder: {
    triggers: but({ 'transition_MQL-Recycled': { share: 0.2 } }),
    almost: but({ 'transition_Customer-Evangelist': { share: 0.2 } }),
  },
  skippedStage: {
    triggers: but({}, pastMql),
    almost: but({ policies_main: { skipping: 'backfill' } }, pastMql),
  },
  skipWithoutReason: {
    triggers: but({ policies_main: { skipping: 'withReason' } }, pastMql),
    almost: but(
      { policies_main: { skipping: 'withReason' } },
      { ...pastMql, reasonListId: 'reasonList_Not-ready' },
    ),
  },
  gateWithoutDefault: {
    triggers: way('Fit-Recycled', { isDefault: false, criteria: fieldIs('Country', 'far') }),
    almost: sound,
  },
  gateDefaultWithCriteria: {
    triggers: way('Fit-Recycled', { criteria: fieldIs('Country', 'far') }),
    almost: way('Fit-Recycled', { criteria: null }),
  },
  gateWayAlwaysOpen: {
    triggers: way('Fit-MQL', { criteria: null }),
    almost: but({ 'transition_Fit-MQL': { criteria: null }, stage_MQL: { enterCriteria: scoreFrom(40) } }),
  },
  gateHoldsLeads: {
    triggers: but({ stage_Fit: { stock: { leads: 3 } } }),
    almost: but({ stage_Raw: { stock: { leads: 3 } } }),
  },
  wayOutOfEnd: {
    triggers: but({}, transition('Lost', 'Recycled', { kind: 'recycle' })),
    almost: but({}, transition('Customer', 'Lost', { kind: 'lose', trigger: 'automatic' })),
  },
  danglingReference: {
    triggers: but({ stage_MQL: { consultedTeamIds: ['team_gone'] } }),
    almost: but({ stage_MQL: { consultedTeamIds: ['team_Sales'] } }),
  },
  immediateLoop: {
    triggers: but({}, transition('Customer', 'Customer', { trigger: 'automatic' })),
    almost: but({}, transition('Customer', 'Customer', { trigger: 'event', label: 'Again' })),
  },
  trapLoop: {
    triggers: but(
      { 'transition_Customer-Evangelist': { share: 0.9 } },
      stage('Ping', { route: 'detour', ...marketing }),
      stage('Pong', { route: 'detour', ...marketing }),
      transition('Customer', 'Ping', { trigger: 'event', share: 0.1 }),
      transition('Ping', 'Pong'),
      transition('Pong', 'Ping'),
    ),
    almost: but(
      { 'transition_Customer-Evangelist': { share: 0.9 } },
      stage('Ping', { route: 'detour', ...marketing }),
      stage('Pong', { route: 'detour', ...marketing }),
      transition('Customer', 'Ping', { trigger: 'event', share: 0.1 }),
      transition('Ping', 'Pong'),
      transition('Pong', 'Ping', { share: 0.5 }),
      transition('Pong', 'Customer'),
    ),
  },
  winElsewhere: {
    triggers: way('Customer-Evangelist', { kind: 'win' }),
    almost: way('Customer-Evangelist', { kind: 'advance' }),
  },
  overflowWithoutLimit: {
    triggers: but({}, transition('MQL', 'Recycled', { id: 'transition_full', trigger: 'overflow' })),
    almost: but(
      { team_Marketing: { queueLimit: 5 } },
      transition('MQL', 'Recycled', { id: 'transition_full', trigger: 'overflow' }),
    ),
  },
  overflowLoop: {
    triggers: but(
      { team_Sales: { queueLimit: 5 } },
      transition('Opportunity', 'Customer', { id: 'transition_a', trigger: 'overflow', kind: 'reject' }),
      transition('Customer', 'Offer', { id: 'transition_b', trigger: 'overflow', kind: 'reject' }),
      transition('Evangelist', 'Lost', { id: 'transition_c', trigger: 'overflow', kind: 'lose' }),
    ),
    almost: but(
      { team_Sales: { queueLimit: 5 } },
      transition('Opportunity', 'Lost', { id: 'transition_a', trigger: 'overflow', kind: 'lose' }),
      transition('Customer', 'Offer', { id: 'transition_b', trigger: 'overflow', kind: 'reject' }),
    ),
  },
  patienceWithoutDelay: {
    triggers: but({}, transition('MQL', 'Recycled', { id: 'transition_gone', trigger: 'patience' })),
    almost: but(
      {},
      transition('MQL', 'Recycled', {
        id: 'transition_gone',
        trigger: 'patience',
        delay: { distribution: { kind: 'constant', value: 2 }, unit: 'days', calendarId: null },
      }),
    ),
  },
  patienceWithoutQueue: {
    triggers: but(
      {
        stage_MQL: {
          activities: [{ id: 'activity_a', name: 'Mail', automation: 'workflow', toolId: 'tool_CRM' }],
        },
      },
      transition('MQL', 'Recycled', {
        id: 'transition_gone',
        trigger: 'patience',
        delay: { distribution: { kind: 'constant', value: 2 }, unit: 'days', calendarId: null },
      }),
    ),
    almost: but(
      {},
      transition('MQL', 'Recycled', {
        id: 'transition_gone',
        trigger: 'patience',
        delay: { distribution: { kind: 'constant', value: 2 }, unit: 'days', calendarId: null },
      }),
    ),
  },
  unsetField: {
    triggers: but(
      { 'transition_Offer-Contract': { criteria: fieldIs('Mood', 'good') } },
      record('field', 'Mood'),
    ),
    almost: but(
      { 'transition_Offer-Contract': { criteria: fieldIs('Mood', 'good') } },
      record('field', 'Mood', { editableByTeamIds: ['team_Sales'] }),
    ),
  },
};

function scoreWithRounds() {
  return {
    subject: { kind: 'rounds', transitionId: 'transition_Recycled-MQL' },
    operator: 'isLessThan',
    value: 2,
  } as const;
}
