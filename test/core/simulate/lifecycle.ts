import type { Blueprint } from '../../../src/core/model/blueprint.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { activity, exponential, field, hasStatus, score, takes, time } from './parts.ts';

const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 }));
const lognormal = (
  mean: number,
  standardDeviation: number,
  unit: 'minutes' | 'hours' | 'days',
  calendarId: string | null,
) => ({
  distribution: { kind: 'lognormal', mean, standardDeviation } as const,
  unit,
  calendarId,
});
const perMonth = (...rates: [stage: string, timesPerMonth: number][]) =>
  rates.map(([name, timesPerMonth]) => ({ stageId: `stage_${name}`, timesPerMonth }));

/**
 * A company's lifecycle in which a bit of everything happens: for pinned numbers, for traces to read, and for
 * speed. Change it only together with what is pinned.
 */
export const lifecycle: Blueprint = blueprintOf(
  record('settings', 'main', {
    timeZone: 'Europe/Berlin',
    startDate: '2027-01-04',
    customerStageId: 'stage_customer',
    dealValue: { mean: 18_000, standardDeviation: 12_000 },
    responseDecay: [
      { hours: 1, factor: 1 },
      { hours: 48, factor: 0.5 },
    ],
  }),
  record('scoreModel', 'main', {
    fitRules: [
      { name: 'size', appliesTo: field('employees', 'isAtLeast', 100), points: 20 },
      { name: 'home', appliesTo: field('country', 'isOneOf', ['DE', 'AT', 'CH']), points: 10 },
    ],
    halfLife: time(30, 'days'),
  }),
  record('team', 'marketing'),
  record('team', 'bdr', {
    headCount: 1,
    calendarId: 'calendar_office',
    shifts: [{ headCount: 1, calendarId: 'calendar_mornings' }],
    queueLimit: 60,
    priorities: [{ name: 'Large', appliesTo: field('employees', 'isAtLeast', 500), stageIds: ['stage_mql'] }],
  }),
  record('team', 'sales', {
    headCount: 2,
    calendarId: 'calendar_office',
    handRaisersFirst: false,
    queueOrder: 'firstCome',
  }),
  record('policies', 'main', { skipping: 'backfill' }),
  record('calendar', 'office', {
    openHours: office,
    holidays: [{ date: '2027-03-26' }, { date: '2027-03-29' }, { date: '2027-05-06' }].map((day) => ({
      ...day,
      name: 'A day off',
    })),
  }),
  record('calendar', 'mornings', {
    openHours: [1, 3, 5].map((weekday) => ({ weekday, from: 480, to: 660 })),
  }),
  record('status', 'fresh', { setBy: 'handOff' }),
  record('status', 'connecting', { setBy: 'activityStarted' }),
  record('status', 'connected', { setBy: 'contactMade' }),
  record('status', 'notReady'),
  record('field', 'country', {
    fieldType: 'choice',
    options: ['DE', 'AT', 'CH', 'US'].map((value) => ({ value })),
  }),
  record('field', 'employees', { fieldType: 'number' }),
  record('reasonList', 'whyLost', {
    reasons: [
      { id: 'reason_price', name: 'Price', weight: 3 },
      { id: 'reason_timing', name: 'Timing', weight: 2 },
    ],
  }),
  record('source', 'web', {
    entryStageId: 'stage_raw',
    arrivals: {
      volume: { kind: 'monthly', leads: [400, 420, 500, 480, 450, 430, 300, 280, 480, 520, 500, 340] },
      weekdayWeights: [5, 6, 6, 5, 4, 1, 1],
    },
    attributes: [
      {
        fieldId: 'field_country',
        values: ['DE', 'AT', 'CH', 'US'].map((value, n) => ({ value, weight: 4 - n })),
      },
      { fieldId: 'field_employees', distribution: { kind: 'lognormal', mean: 180, standardDeviation: 400 } },
    ],
  }),
  record('source', 'fair', {
    entryStageId: 'stage_raw',
    arrivals: { process: 'fixed', volume: { kind: 'rate', leads: 600, per: 'year' }, batchSize: 100 },
    attributes: [{ fieldId: 'field_employees', values: [{ value: 50 }, { value: 500 }, { value: null }] }],
  }),
  record('source', 'referral', { isReferral: true, entryStageId: 'stage_mql' }),
  record('signal', 'download', {
    points: 8,
    rates: perMonth(['raw', 0.4], ['mal', 2.5], ['recycled', 1.2]),
    modifiers: [{ appliesTo: field('employees', 'isAtLeast', 500), factor: 1.5 }],
  }),
  record('signal', 'demo', {
    component: 'intent',
    points: 35,
    isHandRaise: true,
    rates: perMonth(['mal', 0.25], ['recycled', 0.2], ['opportunity', 0.3]),
  }),
  record('signal', 'unsubscribe', { points: -15, rates: perMonth(['mal', 0.15], ['recycled', 0.3]) }),
  stage('raw', { responsibleTeamId: 'team_marketing' }),
  stage('filter', { kind: 'gate' }),
  stage('mal', {
    responsibleTeamId: 'team_marketing',
    stock: { leads: 400, age: exponential(60, 'days') },
  }),
  stage('mql', {
    kind: 'sla',
    responsibleTeamId: 'team_bdr',
    stock: { leads: 25 },
    activities: [
      activity('research', { automation: 'workflow', effort: takes(5, 'minutes') }),
      activity('ring', {
        effort: lognormal(24, 18, 'minutes', null),
        makesContact: true,
      }),
    ],
    costPerLead: 3,
    sla: {
      firstResponse: time(4, 'hours', 'office'),
      maximumTime: time(5, 'days', 'office'),
      variants: [
        {
          name: 'asked',
          appliesTo: {
            subject: { kind: 'signalCount', signalId: 'signal_demo' },
            operator: 'isAtLeast',
            value: 1,
          },
          firstResponse: time(1, 'hours', 'office'),
        },
      ],
    },
  }),
  stage('recycled', {
    route: 'detour',
    responsibleTeamId: 'team_marketing',
    statusOnEntryId: 'status_notReady',
  }),
  stage('opportunity', {
    kind: 'group',
    responsibleTeamId: 'team_sales',
    sla: { maximumTime: time(120, 'days') },
  }),
  stage('discovery', {
    parentId: 'stage_opportunity',
    activities: [
      activity('review', {
        automation: 'workflow',
        wait: exponential(3, 'hours'),
        batch: { kind: 'weekly', weekday: 1, minute: 600 },
      }),
      activity('meet', { effort: lognormal(100, 40, 'minutes', null), makesContact: true }),
    ],
  }),
  stage('proposal', {
    parentId: 'stage_opportunity',
    activities: [activity('sign', { batch: { kind: 'leads', leads: 3 }, effort: takes(30, 'minutes') })],
    stock: { leads: 30, age: exponential(20, 'days'), isWorked: true },
  }),
  stage('customer', {
    activities: [activity('onboard', { wait: takes(2, 'days', 'office') })],
    stock: { leads: 120, age: exponential(300, 'days'), isWorked: true },
  }),
  stage('evangelist'),
  stage('lost', { kind: 'end' }),
  stage('disqualified', { kind: 'end' }),
  transition('raw', 'filter', { delay: exponential(1, 'hours') }),
  transition('filter', 'mal', {
    criteria: { any: [field('employees', 'isAtLeast', 20), field('employees', 'isUnknown')] },
  }),
  transition('filter', 'disqualified', { kind: 'reject', isDefault: true }),
  transition('mal', 'mql', { trigger: 'automatic', criteria: score('isAtLeast', 45) }),
  transition('mal', 'disqualified', {
    kind: 'reject',
    trigger: 'timer',
    timer: { kind: 'after', duration: time(180, 'days') },
  }),
  transition('mql', 'opportunity', {
    share: 0.3,
    modifiers: [{ appliesTo: field('employees', 'isAtLeast', 500), share: 0.45 }],
    delay: exponential(4, 'days'),
    criteria: hasStatus('connected'),
  }),
  transition('mql', 'recycled', { kind: 'recycle', share: 0.5, delay: exponential(6, 'days') }),
  transition('mql', 'disqualified', {
    kind: 'reject',
    reasonListId: 'reasonList_whyLost',
    delay: exponential(2, 'days'),
  }),
  transition('mql', 'mal', { kind: 'recycle', trigger: 'timer', timer: { kind: 'maximumTimeMissed' } }),
  transition('mql', 'recycled', {
    id: 'transition_turned-away',
    kind: 'recycle',
    trigger: 'overflow',
    criteria: field('employees', 'isLessThan', 100),
  }),
  transition('mql', 'recycled', {
    id: 'transition_gone-cold',
    kind: 'recycle',
    trigger: 'patience',
    delay: exponential(9, 'days'),
  }),
  transition('mql', 'opportunity', {
    id: 'transition_straight-on',
    trigger: 'automatic',
    criteria: { all: [field('employees', 'isAtLeast', 2_000), hasStatus('connected')] },
  }),
  transition('recycled', 'mql', { trigger: 'automatic', criteria: score('isAtLeast', 40) }),
  transition('recycled', 'mal', {
    trigger: 'timer',
    timer: { kind: 'after', duration: time(60, 'days') },
    maximumRounds: 2,
  }),
  transition('discovery', 'proposal', { share: 0.6, delay: exponential(20, 'days') }),
  transition('proposal', 'customer', { kind: 'win', share: 0.5, delay: exponential(15, 'days') }),
  transition('opportunity', 'lost', {
    kind: 'lose',
    reasonListId: 'reasonList_whyLost',
    delay: exponential(25, 'days'),
  }),
  transition('discovery', 'customer', { kind: 'win', share: 0.02, delay: exponential(10, 'days') }),
  transition('customer', 'evangelist', { share: 0.2, delay: exponential(60, 'days') }),
  transition('evangelist', 'mql', { kind: 'refer', delay: exponential(40, 'days'), maximumRounds: 5 }),
);
