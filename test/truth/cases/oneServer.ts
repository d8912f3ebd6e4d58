import { lengths, shareOf, timeAverageOf } from '../averages.ts';
import { mg1, mmc } from '../formulas/erlang.ts';
import { constant, exponential, minutes, poisson } from '../parts.ts';
import { queueBlueprint, queueSeen } from '../queues.ts';
import { truthCase } from '../truthCase.ts';
import truths from '../truths.json' with { type: 'json' };
import { begunIn, visitsTo } from '../visits.ts';

interface Queue {
  readonly rate: number;
  readonly service: number;
}

const one = { headCount: 1 };
const slower = (service: number) => ({
  words: 'service 3 % slower',
  parameters: { service: service * 1.03 },
});
const ofOne = {
  measure: (run: Parameters<typeof queueSeen>[0]) => ({ ...queueSeen(run, 'work', 1) }),
  warmUp: 1_000,
  coolDown: 500,
};

const { lam, mu } = truths.mm1.parameters;

/** The oldest queue of all, at a utilisation of 0.8. */
export const mm1 = truthCase<Queue>({
  ...ofOne,
  id: 'mm1',
  title: 'M/M/1',
  parameters: { rate: lam, service: 1 / mu },
  mistake: slower(1 / mu),
  expected: ({ rate, service }) => ({
    ...mmc(rate, service, 1),
    'P(sojourn>15)': Math.exp(-15 * (1 / service - rate)),
    var_N: (rate * service) / (1 - rate * service) ** 2,
  }),
  blueprint: ({ rate, service }) => queueBlueprint(poisson('work', rate), exponential(service), one),
  measure(run, { rate, service }) {
    const all = visitsTo(run, 'work');
    const own = begunIn(run, all);
    const { L } = mmc(rate, service, 1);
    return {
      ...queueSeen(run, 'work', 1),
      'P(sojourn>15)': shareOf(lengths(own.entered, own.left), (sojourn) => sojourn > 15),
      var_N: timeAverageOf(run, all.entered, all.left, (count) => (count - L) ** 2),
    };
  },
  wide: ['L', 'Lq', 'W', 'Wq', 'P(sojourn>15)', 'var_N'],
  full: { replications: 130, minutes: 460_000, ofWrong: 20 },
  small: { replications: 30, minutes: 20_000, ofWrong: 15 },
});

/** Everybody is served equally long. */
export const md1 = truthCase<Queue>({
  ...ofOne,
  id: 'md1',
  title: 'M/D/1: constant service',
  parameters: { rate: truths.md1.parameters.lam, service: truths.md1.parameters.ES },
  mistake: slower(truths.md1.parameters.ES),
  expected: ({ rate, service }) => ({ ...mg1(rate, service, service ** 2) }),
  blueprint: ({ rate, service }) => queueBlueprint(poisson('work', rate), constant(service), one),
  full: { replications: 40, minutes: 280_000 },
  small: { replications: 20, minutes: 15_000 },
});

const LOGNORMAL_SPREAD = 1.2;

/** Some leads take very long. */
export const lognormalService = truthCase<Queue>({
  ...ofOne,
  id: 'lognormalService',
  title: 'M/G/1: lognormal service (Pollaczek–Khinchine)',
  parameters: { rate: 0.5, service: 1 },
  mistake: slower(1),
  expected: ({ rate, service }) => ({ ...mg1(rate, service, service ** 2 * (1 + LOGNORMAL_SPREAD ** 2)) }),
  blueprint: ({ rate, service }) =>
    queueBlueprint(
      poisson('work', rate),
      minutes({ kind: 'lognormal', mean: service, standardDeviation: LOGNORMAL_SPREAD * service }),
      one,
    ),
  full: { replications: 60, minutes: 500_000, ofWrong: 30 },
  small: { replications: 25, minutes: 25_000 },
});

/** Service in two exponential steps: Erlang's, as a gamma distribution. */
export const erlangService = truthCase<Queue>({
  ...ofOne,
  id: 'erlangService',
  title: 'M/E₂/1: gamma service (Pollaczek–Khinchine)',
  parameters: { rate: 0.6, service: 1 },
  mistake: slower(1),
  expected: ({ rate, service }) => ({ ...mg1(rate, service, service ** 2 * 1.5) }),
  blueprint: ({ rate, service }) =>
    queueBlueprint(
      poisson('work', rate),
      minutes({ kind: 'gamma', mean: service, standardDeviation: service * Math.SQRT1_2 }),
      one,
    ),
  full: { replications: 40, minutes: 280_000 },
  small: { replications: 25, minutes: 15_000 },
});
