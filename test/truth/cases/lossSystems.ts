import type { Delay } from '../../../src/core/model/records/time.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { timeAverage } from '../averages.ts';
import { erlangB } from '../formulas/erlang.ts';
import { exponential, minutes, poisson } from '../parts.ts';
import { queueBlueprint, station } from '../queues.ts';
import { truthCase } from '../truthCase.ts';
import { begunIn, leftTo, visitsTo } from '../visits.ts';
import type { Watched } from '../watched.ts';

interface Loss {
  readonly rate: number;
  readonly service: number;
}

const SERVERS = 4;

function expected({ rate, service }: Loss) {
  const lost = erlangB(rate * service, SERVERS);
  return {
    P_block: lost,
    L: rate * service * (1 - lost),
    utilisation: (rate * service * (1 - lost)) / SERVERS,
  };
}

function measure(run: Watched) {
  const all = visitsTo(run, 'work');
  const own = begunIn(run, all);
  const busy = timeAverage(run, all.entered, all.left);
  return {
    P_block: leftTo(run, own, 'elsewhere').row.length / own.row.length,
    L: busy,
    utilisation: busy / SERVERS,
  };
}

const blueprint = (rate: number, effort: Delay) =>
  queueBlueprint(
    poisson('work', rate),
    effort,
    { headCount: SERVERS, queueLimit: 0 },
    stage('elsewhere', { kind: 'end' }),
    transition('work', 'elsewhere', { trigger: 'overflow' }),
  );

const common = {
  parameters: { rate: 3, service: 1 },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 } },
  expected,
  measure,
  warmUp: 200,
  coolDown: 300,
  full: { replications: 40, minutes: 25_000 },
  small: { replications: 20, minutes: 4_000 },
};

/** Nobody waits: who finds all four busy goes elsewhere. */
export const erlangLoss = truthCase<Loss>({
  ...common,
  id: 'erlangLoss',
  title: 'M/M/4/4 (Erlang B): no queue, overflow',
  blueprint: ({ rate, service }) => blueprint(rate, exponential(service)),
});

/** How service is spread does not matter: the loss is the same. */
export const lognormalLoss = truthCase<Loss>({
  ...common,
  id: 'lognormalLoss',
  title: 'M/G/4/4 (Erlang B): lognormal service makes no difference',
  blueprint: ({ rate, service }) =>
    blueprint(rate, minutes({ kind: 'lognormal', mean: service, standardDeviation: 1.5 * service })),
});

const [OWN, PARTNERS] = [3, 2];

/** What overflows from the own team goes to partners; together they lose as one team of five does. */
export const overflowChain = truthCase<Loss>({
  ...common,
  id: 'overflowChain',
  title: 'Overflow from one team to the next',
  expected({ rate, service }) {
    const load = rate * service;
    const [first, both] = [erlangB(load, OWN), erlangB(load, OWN + PARTNERS)];
    return { P_overflow: first, P_lost: both, 'L of partners': load * (first - both) };
  },
  blueprint: ({ rate, service }) =>
    blueprintOf(
      poisson('own', rate),
      ...station('own', exponential(service), { headCount: OWN, queueLimit: 0 }),
      ...station('partners', exponential(service), { headCount: PARTNERS, queueLimit: 0 }),
      stage('done', { kind: 'end' }),
      stage('lost', { kind: 'end' }),
      transition('own', 'done', { share: 1 }),
      transition('own', 'partners', { trigger: 'overflow' }),
      transition('partners', 'done', { share: 1 }),
      transition('partners', 'lost', { trigger: 'overflow' }),
    ),
  measure(run) {
    const own = begunIn(run, visitsTo(run, 'own'));
    const partners = visitsTo(run, 'partners');
    const lost = leftTo(run, begunIn(run, partners), 'lost');
    return {
      P_overflow: leftTo(run, own, 'partners').row.length / own.row.length,
      P_lost: lost.row.length / own.row.length,
      'L of partners': timeAverage(run, partners.entered, partners.left),
    };
  },
});
