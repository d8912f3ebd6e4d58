import { activity } from '../../core/simulate/parts.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { lengths, mean, shareOf } from '../averages.ts';
import { queueValues } from '../formulas/erlang.ts';
import { constant, exponential, poisson } from '../parts.ts';
import { queueBlueprint, queueSeen } from '../queues.ts';
import { truthCase } from '../truthCase.ts';
import { begunIn, visitsTo } from '../visits.ts';

interface Queue {
  readonly rate: number;
  readonly service: number;
}

const BATCH = 4;

/** Four leads at once (a list upload): who comes fourth waits for the others of its own batch too. */
export const batchArrivals = truthCase<Queue>({
  id: 'batchArrivals',
  title: 'M[4]/M/1: arrivals in batches of four',
  parameters: { rate: 0.5, service: 1 },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 } },
  expected({ rate, service }) {
    const load = rate * service;
    const number = (load * (1 + BATCH)) / (2 * (1 - load));
    return { ...queueValues(rate, service, 1, number / rate - service) };
  },
  blueprint: ({ rate, service }) =>
    queueBlueprint(poisson('work', rate, {}, BATCH), exponential(service), { headCount: 1 }),
  measure: (run) => ({ ...queueSeen(run, 'work', 1) }),
  warmUp: 500,
  coolDown: 500,
  full: { replications: 40, minutes: 300_000 },
  small: { replications: 30, minutes: 28_000, ofWrong: 0 },
});

interface Gathering {
  readonly rate: number;
}

const TOGETHER = 5;

/** Leads wait until five are there. The j-th before the last waits for j more: an Erlang time. */
export const gathering = truthCase<Gathering>({
  id: 'gathering',
  title: 'Hand-over of five leads together',
  parameters: { rate: 0.5 },
  mistake: { words: '3 % fewer leads', parameters: { rate: 0.5 / 1.03 } },
  expected: ({ rate }) => ({
    mean_wait: (TOGETHER - 1) / 2 / rate,
    'P(no wait)': 1 / TOGETHER,
    'P(wait<=3)': gatheredBy(3 * rate),
  }),
  blueprint: ({ rate }) =>
    blueprintOf(
      poisson('review', rate),
      stage('review', { activities: [activity('review', { batch: { kind: 'leads', leads: TOGETHER } })] }),
      stage('done', { kind: 'end' }),
      transition('review', 'done', { share: 1 }),
    ),
  measure(run) {
    const visits = begunIn(run, visitsTo(run, 'review'));
    const waits = lengths(visits.entered, visits.left);
    return {
      mean_wait: mean(waits),
      'P(no wait)': shareOf(waits, (wait) => wait === 0),
      'P(wait<=3)': shareOf(waits, (wait) => wait <= 3),
    };
  },
  warmUp: 100,
  coolDown: 200,
  full: { replications: 40, minutes: 20_000 },
  small: { replications: 20, minutes: 4_000, ofWrong: 0 },
});

/** The share whose wait for 0, 1 … 4 more leads is over when so many are expected to have come. */
function gatheredBy(expected: number): number {
  let shares = 0;
  let fewer = 0;
  let term = Math.exp(-expected);
  for (let j = 0; j < TOGETHER; j += 1) {
    shares += 1 - fewer;
    fewer += term;
    term *= expected / (j + 1);
  }
  return shares / TOGETHER;
}

const DAY = 1_440;

interface Review {
  readonly minutes: number;
}

/** A lead review on Wednesdays at ten: who comes at any time waits half a week on average. */
export const weeklyReview = truthCase<Review>({
  id: 'weeklyReview',
  title: 'Weekly lead review: wait until the next one',
  parameters: { minutes: 0 },
  mistake: { words: 'the review takes five hours', parameters: { minutes: 300 } },
  expected: ({ minutes: length }) => ({
    mean_days: 3.5 + length / DAY,
    'P(wait<=2 days)': (2 - length / DAY) / 7,
  }),
  blueprint: ({ minutes: length }) =>
    blueprintOf(
      poisson('review', 0.02),
      stage('review', {
        activities: [
          activity('review', {
            batch: { kind: 'weekly', weekday: 3, minute: 600 },
            effort: constant(length),
          }),
        ],
      }),
      stage('done', { kind: 'end' }),
      transition('review', 'done', { share: 1 }),
    ),
  measure(run) {
    const visits = begunIn(run, visitsTo(run, 'review'));
    const waits = lengths(visits.entered, visits.left);
    return { mean_days: mean(waits) / DAY, 'P(wait<=2 days)': shareOf(waits, (wait) => wait <= 2 * DAY) };
  },
  coolDown: 14 * DAY,
  full: { replications: 40, minutes: 400 * 7 * DAY },
  small: { replications: 20, minutes: 30 * 7 * DAY },
});
