import { activity } from '../../core/simulate/parts.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { lengths, mean } from '../averages.ts';
import { jackson, trafficOf, type Station } from '../formulas/jackson.ts';
import { mmc } from '../formulas/erlang.ts';
import { journeysOf } from '../journeys.ts';
import { exponential, poisson } from '../parts.ts';
import { queueSeen, servedAt, station } from '../queues.ts';
import { truthCase } from '../truthCase.ts';
import { begunIn, visitsTo } from '../visits.ts';

interface Network {
  readonly rate: number;
  /** Mean service of the first call, the demo and the offer. */
  readonly call: number;
  readonly demo: number;
  readonly offer: number;
}

const stationsOf = ({ rate, call, demo, offer }: Network): Record<string, Station> => ({
  call: { servers: 1, service: call, arrivals: rate, next: { demo: 0.7, offer: 0.3 } },
  demo: { servers: 2, service: demo, arrivals: 0, next: { offer: 0.8 } },
  offer: { servers: 1, service: offer, arrivals: 0, next: { call: 0.25 } },
});

/** Three teams; a quarter of the offers is recycled to the first. The second team's two people are a head-count and a shift. */
export const jacksonNetwork = truthCase<Network>({
  id: 'jacksonNetwork',
  title: 'Jackson network of three teams with recycling',
  parameters: { rate: 0.4, call: 1.2, demo: 3.5, offer: 1.4 },
  mistake: { words: 'demos 3 % slower', parameters: { demo: 3.5 * 1.03 } },
  expected(network) {
    const stations = stationsOf(network);
    const queues = jackson(stations);
    const inside = Object.values(queues).reduce((sum, { L }) => sum + L, 0);
    return {
      'visits to call': trafficOf(stations)[0]! / network.rate,
      'L of call': queues['call']!.L,
      'L of demo': queues['demo']!.L,
      'L of offer': queues['offer']!.L,
      'utilisation of demo': queues['demo']!.utilisation,
      'W of demo': queues['demo']!.W,
      journey: inside / network.rate,
    };
  },
  blueprint: ({ rate, call, demo, offer }) =>
    blueprintOf(
      poisson('call', rate),
      ...station('call', exponential(call), { headCount: 1 }),
      ...station('demo', exponential(demo), {
        headCount: 1,
        shifts: [{ name: 'Part-time', headCount: 1, calendarId: null }],
      }),
      ...station('offer', exponential(offer), { headCount: 1 }),
      stage('won', { kind: 'end' }),
      stage('lost', { kind: 'end' }),
      transition('call', 'demo', { share: 0.7 }),
      transition('call', 'offer', { share: 0.3 }),
      transition('demo', 'offer', { share: 0.8 }),
      transition('demo', 'lost', { kind: 'lose', share: 0.2 }),
      transition('offer', 'call', { kind: 'recycle', share: 0.25 }),
      transition('offer', 'won', { kind: 'win', share: 0.75 }),
    ),
  measure(run) {
    const journeys = journeysOf(run);
    const demo = queueSeen(run, 'demo', 2);
    return {
      'visits to call': journeys.visits('call') / journeys.count,
      'L of call': queueSeen(run, 'call', 1).L,
      'L of demo': demo.L,
      'L of offer': queueSeen(run, 'offer', 1).L,
      'utilisation of demo': demo.utilisation,
      'W of demo': demo.W,
      journey: mean(journeys.minutes),
    };
  },
  warmUp: 2_000,
  coolDown: 2_000,
  full: { replications: 60, minutes: 200_000 },
  small: { replications: 30, minutes: 25_000 },
});

interface Tandem {
  readonly rate: number;
  readonly first: number;
  readonly second: number;
}

/** Two teams work on a lead one after another in one stage. What leaves M/M/1 is a Poisson process again (Burke 1956). */
export const tandem = truthCase<Tandem>({
  id: 'tandem',
  title: 'Tandem: two teams one after another in one stage (Burke)',
  parameters: { rate: 0.7, first: 1, second: 2 },
  mistake: { words: 'second team 3 % slower', parameters: { second: 2.06 } },
  expected({ rate, first, second }) {
    const [one, two] = [mmc(rate, first, 1), mmc(rate, second, 2)];
    return { W: one.W + two.W, 'wait in both queues': one.Wq + two.Wq, work: first + second };
  },
  blueprint: ({ rate, first, second }) =>
    blueprintOf(
      poisson('work', rate),
      record('team', 'bdr', { headCount: 1 }),
      record('team', 'engineers', { headCount: 2 }),
      stage('work', {
        responsibleTeamId: 'team_bdr',
        activities: [
          activity('call', { effort: exponential(first) }),
          activity('demo', { effort: exponential(second), teamId: 'team_engineers' }),
        ],
      }),
      stage('done', { kind: 'end' }),
      transition('work', 'done', { share: 1 }),
    ),
  measure(run) {
    const own = begunIn(run, visitsTo(run, 'work'));
    const waits = lengths(own.entered, servedAt(run, own));
    const stays = lengths(own.entered, own.left);
    return { W: mean(stays), 'wait in both queues': mean(waits), work: mean(stays) - mean(waits) };
  },
  warmUp: 1_000,
  coolDown: 1_000,
  full: { replications: 60, minutes: 150_000 },
  small: { replications: 30, minutes: 20_000 },
});
