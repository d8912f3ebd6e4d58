import { stage, transition } from '../../support/blueprints.ts';
import { lengths, mean, timeAverage } from '../averages.ts';
import { birthDeath, expectedValue } from '../formulas/birthDeath.ts';
import { exponential, poisson } from '../parts.ts';
import { queueBlueprint } from '../queues.ts';
import { truthCase } from '../truthCase.ts';
import truths from '../truths.json' with { type: 'json' };
import { begunIn, leftTo, visitsTo } from '../visits.ts';
import type { Watched } from '../watched.ts';

interface Limited {
  readonly rate: number;
  readonly service: number;
  readonly servers: number;
  /** How many leads may be there, those in work included. */
  readonly places: number;
}

function expected({ rate, service, servers, places }: Limited) {
  const states = birthDeath(
    (n) => (n < places ? rate : 0),
    (n) => Math.min(n, servers) / service,
  );
  const number = expectedValue(states, (n) => n);
  const throughput = rate * (1 - states[places]!);
  return { P_block: states[places]!, L: number, throughput, W_accepted: number / throughput };
}

const blueprint = ({ rate, service, servers, places }: Limited) =>
  queueBlueprint(
    poisson('work', rate),
    exponential(service),
    { headCount: servers, queueLimit: places - servers },
    stage('elsewhere', { kind: 'end' }),
    transition('work', 'elsewhere', { trigger: 'overflow' }),
  );

function measure(run: Watched) {
  const all = visitsTo(run, 'work');
  const own = begunIn(run, all);
  const accepted = leftTo(run, own, 'done');
  const finished = leftTo(run, all, 'done').left.filter((at) => at >= run.from && at < run.until);
  return {
    P_block: leftTo(run, own, 'elsewhere').row.length / own.row.length,
    L: timeAverage(run, all.entered, all.left),
    throughput: finished.length / (run.until - run.from),
    W_accepted: mean(lengths(accepted.entered, accepted.left)),
  };
}

const common = { expected, blueprint, measure, warmUp: 500, coolDown: 200 };
const { lam, mu, K } = truths.mm1Limited.parameters;

/** One person, and room for nine more who wait. */
export const mm1Limited = truthCase<Limited>({
  ...common,
  id: 'mm1Limited',
  title: 'M/M/1/10: finite backlog',
  parameters: { rate: lam, service: 1 / mu, servers: 1, places: K },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 / mu } },
  full: { replications: 40, minutes: 75_000 },
  small: { replications: 20, minutes: 8_000 },
});

/** Two people, and room for four more. */
export const mm2Limited = truthCase<Limited>({
  ...common,
  id: 'mm2Limited',
  title: 'M/M/2/6: two servers, finite backlog',
  parameters: { rate: 1.8, service: 1, servers: 2, places: 6 },
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 } },
  full: { replications: 40, minutes: 90_000 },
  small: { replications: 20, minutes: 8_000 },
});
