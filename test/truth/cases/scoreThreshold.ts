import { score } from '../../core/simulate/parts.ts';
import { blueprintOf, record, stage, transition } from '../../support/blueprints.ts';
import { lengths, mean, meanSquare, shareOf } from '../averages.ts';
import { perMonth, poisson } from '../parts.ts';
import { truthCase } from '../truthCase.ts';
import { begunIn, visitsTo } from '../visits.ts';

interface Scoring {
  /** Signals a minute, each of ten points. */
  readonly rate: number;
}

/** Ten points a signal: the third one crosses the threshold of thirty, after an Erlang time. */
export const scoreThreshold = truthCase<Scoring>({
  id: 'scoreThreshold',
  title: 'Score of three signals: Erlang time to the threshold',
  parameters: { rate: 0.5 },
  mistake: { words: 'signals 3 % rarer', parameters: { rate: 0.5 / 1.03 } },
  expected: ({ rate }) => ({
    mean_time: 3 / rate,
    var_time: 3 / rate ** 2,
    'P(time<=4)': 1 - Math.exp(-4 * rate) * (1 + 4 * rate + (4 * rate) ** 2 / 2),
  }),
  blueprint: ({ rate }) =>
    blueprintOf(
      poisson('nurture', 5),
      stage('nurture'),
      stage('qualified', { kind: 'end' }),
      record('signal', 'download', {
        points: 10,
        rates: [{ stageId: 'stage_nurture', timesPerMonth: perMonth(rate) }],
      }),
      transition('nurture', 'qualified', { trigger: 'automatic', criteria: score('isAtLeast', 30) }),
    ),
  measure(run, { rate }) {
    const visits = begunIn(run, visitsTo(run, 'nurture'));
    const times = lengths(visits.entered, visits.left);
    return {
      mean_time: mean(times),
      var_time: meanSquare(times, 3 / rate),
      'P(time<=4)': shareOf(times, (time) => time <= 4),
    };
  },
  coolDown: 200,
  full: { replications: 40, minutes: 3_000 },
  small: { replications: 10, minutes: 1_000 },
});
