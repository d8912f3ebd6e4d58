import { lengths, mean, timeAverage, timeAverageOf } from '../averages.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import type { Delay } from '../../../src/core/model/records/time.ts';
import { constant, minutes, poisson } from '../parts.ts';
import { truthCase } from '../truthCase.ts';
import { begunIn, visitsTo } from '../visits.ts';
import type { Watched } from '../watched.ts';

interface Pool {
  readonly rate: number;
  readonly stay: number;
}

/** However long stays are spread, the number there has Poisson's distribution of mean λ E[S]. */
const expected = ({ rate, stay }: Pool) => ({
  W: stay,
  L: rate * stay,
  var_N: rate * stay,
  'P(N<=3)': poissonUpTo(rate * stay, 3),
});

function measure(run: Watched, { rate, stay }: Pool) {
  const all = visitsTo(run, 'pool');
  const own = begunIn(run, all);
  return {
    W: mean(lengths(own.entered, own.left)),
    L: timeAverage(run, all.entered, all.left),
    var_N: timeAverageOf(run, all.entered, all.left, (count) => (count - rate * stay) ** 2),
    'P(N<=3)': timeAverageOf(run, all.entered, all.left, (count) => Number(count <= 3)),
  };
}

function poissonUpTo(expectedNumber: number, most: number): number {
  let term = Math.exp(-expectedNumber);
  let sum = term;
  for (let n = 1; n <= most; n += 1) {
    term *= expectedNumber / n;
    sum += term;
  }
  return sum;
}

const blueprint = (rate: number, delay: Delay) =>
  blueprintOf(
    poisson('pool', rate),
    stage('pool'),
    stage('gone', { kind: 'end' }),
    transition('pool', 'gone', { share: 1, delay }),
  );

const common = {
  parameters: { rate: 2, stay: 2 },
  mistake: { words: 'every stay 3 % longer', parameters: { stay: 2.06 } },
  expected,
  measure,
  full: { replications: 40, minutes: 20_000 },
  small: { replications: 10, minutes: 6_000 },
};

/** Everybody stays equally long. */
export const constantStays = truthCase<Pool>({
  ...common,
  id: 'constantStays',
  title: 'M/D/∞: a stage without limits, constant stays',
  blueprint: ({ rate, stay }) => blueprint(rate, constant(stay)),
  warmUp: 10,
  coolDown: 10,
});

/** Stays are lognormal and as widely spread as exponential ones. */
export const lognormalStays = truthCase<Pool>({
  ...common,
  id: 'lognormalStays',
  title: 'M/G/∞: a stage without limits, lognormal stays',
  blueprint: ({ rate, stay }) =>
    blueprint(rate, minutes({ kind: 'lognormal', mean: stay, standardDeviation: stay })),
  warmUp: 200,
  coolDown: 500,
});
