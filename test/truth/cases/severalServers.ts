import { lengths, shareOf } from '../averages.ts';
import { erlangC, mmc, queueValues } from '../formulas/erlang.ts';
import { meanNumberInMdc } from '../formulas/manyConstantServers.ts';
import { constant, exponential, poisson } from '../parts.ts';
import { queueBlueprint, queueSeen, servedAt } from '../queues.ts';
import { truthCase } from '../truthCase.ts';
import truths from '../truths.json' with { type: 'json' };
import { begunIn, visitsTo } from '../visits.ts';

interface Team {
  readonly rate: number;
  readonly service: number;
  readonly servers: number;
}

const { lam, mu, c, t } = truths.mm3.parameters;

/** Three people and one queue. */
export const mm3 = truthCase<Team>({
  id: 'mm3',
  title: 'M/M/3 (Erlang C)',
  parameters: { rate: lam, service: 1 / mu, servers: c },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 / mu } },
  expected({ rate, service, servers }) {
    const waiting = erlangC(rate * service, servers);
    return {
      ...mmc(rate, service, servers),
      P_wait: waiting,
      'P(Wq<=1.0)': 1 - waiting * Math.exp(-(servers / service - rate) * t),
    };
  },
  blueprint: ({ rate, service, servers }) =>
    queueBlueprint(poisson('work', rate), exponential(service), { headCount: servers }),
  measure(run, { servers }) {
    const own = begunIn(run, visitsTo(run, 'work'));
    const waits = lengths(own.entered, servedAt(run, own));
    return {
      ...queueSeen(run, 'work', servers),
      P_wait: shareOf(waits, (wait) => wait > 0),
      'P(Wq<=1.0)': shareOf(waits, (wait) => wait <= t),
    };
  },
  wide: ['L', 'Lq', 'W', 'Wq'],
  warmUp: 500,
  coolDown: 300,
  full: { replications: 40, minutes: 80_000 },
  small: { replications: 20, minutes: 8_000 },
});

/** Two people who are always equally quick. */
export const md2 = truthCase<Team>({
  id: 'md2',
  title: 'M/D/2: two servers, constant service (Crommelin)',
  parameters: { rate: 1.4, service: 1, servers: 2 },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 } },
  expected({ rate, service, servers }) {
    const wait = meanNumberInMdc(rate, service, servers) / rate - service;
    return { ...queueValues(rate, service, servers, wait) };
  },
  blueprint: ({ rate, service, servers }) =>
    queueBlueprint(poisson('work', rate), constant(service), { headCount: servers }),
  measure: (run, { servers }) => ({ ...queueSeen(run, 'work', servers) }),
  warmUp: 500,
  coolDown: 300,
  full: { replications: 40, minutes: 220_000 },
  small: { replications: 20, minutes: 10_000 },
});
