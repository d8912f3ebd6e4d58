import { stage, transition } from '../../support/blueprints.ts';
import { lengths, mean, timeAverage } from '../averages.ts';
import type { Delay } from '../../../src/core/model/records/time.ts';
import { birthDeath, expectedValue } from '../formulas/birthDeath.ts';
import { constant, exponential, poisson } from '../parts.ts';
import { queueBlueprint, servedAt } from '../queues.ts';
import { truthCase } from '../truthCase.ts';
import { begunIn, leftTo, visitsTo } from '../visits.ts';
import type { Watched } from '../watched.ts';

interface Impatient {
  readonly rate: number;
  readonly service: number;
  readonly servers: number;
  readonly patience: number;
}

const blueprint = ({ rate, service, servers }: Impatient, patience: Delay) =>
  queueBlueprint(
    poisson('work', rate),
    exponential(service),
    { headCount: servers },
    stage('cold', { kind: 'end' }),
    transition('work', 'cold', { trigger: 'patience', delay: patience }),
  );

function measure(run: Watched, { servers }: Impatient) {
  const all = visitsTo(run, 'work');
  const own = begunIn(run, all);
  return {
    P_abandon: leftTo(run, own, 'cold').row.length / own.row.length,
    Wq: mean(lengths(own.entered, servedAt(run, own))),
    utilisation: timeAverage(run, servedAt(run, all), all.left) / servers,
  };
}

const common = {
  measure,
  mistake: { words: 'service 3 % slower', parameters: { service: 1.03 } },
  warmUp: 300,
  coolDown: 200,
};

/** Who waits goes cold after an exponential time (Palm 1957: Erlang A). More leads come than can be served. */
export const erlangA = truthCase<Impatient>({
  ...common,
  id: 'erlangA',
  title: 'M/M/3+M (Erlang A): impatient leads',
  parameters: { rate: 3.2, service: 1, servers: 3, patience: 2 },
  expected({ rate, service, servers, patience }) {
    const states = birthDeath(
      () => rate,
      (n) => Math.min(n, servers) / service + Math.max(n - servers, 0) / patience,
    );
    const waiting = expectedValue(states, (n) => Math.max(n - servers, 0));
    return {
      P_abandon: waiting / patience / rate,
      Wq: waiting / rate,
      utilisation: expectedValue(states, (n) => Math.min(n, servers)) / servers,
    };
  },
  blueprint: (parameters) => blueprint(parameters, exponential(parameters.patience)),
  full: { replications: 40, minutes: 40_000 },
  small: { replications: 20, minutes: 5_000 },
});

/**
 * Everybody waits equally long. The work an arrival finds has the density λ p₀ exp(−(μ − λ) x) up to the patience,
 * and falls like exp(−μ x) after it, because nobody joins who would wait longer (Baccelli and Hebuterne 1981).
 */
export const constantPatience = truthCase<Impatient>({
  ...common,
  id: 'constantPatience',
  title: 'M/M/1+D: constant patience',
  parameters: { rate: 0.9, service: 1, servers: 1, patience: 2 },
  expected({ rate, service, patience }) {
    const slope = 1 / service - rate;
    const fall = Math.exp(-slope * patience);
    const empty = 1 / (1 + (rate * (1 - fall)) / slope + rate * service * fall);
    const abandon = empty * rate * service * fall;
    return {
      P_abandon: abandon,
      Wq: (empty * rate * (1 - fall * (1 + slope * patience))) / slope ** 2 + patience * abandon,
      utilisation: 1 - empty,
    };
  },
  blueprint: (parameters) => blueprint(parameters, constant(parameters.patience)),
  full: { replications: 40, minutes: 40_000 },
  small: { replications: 20, minutes: 8_000, ofWrong: 0 },
});
