import { countAt } from '../averages.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { exponential, poisson } from '../parts.ts';
import { truthCase } from '../truthCase.ts';
import truths from '../truths.json' with { type: 'json' };
import { staysIn } from '../visits.ts';

const COPIES = 200;
const names = Array.from({ length: COPIES }, (_, place) => `pool${place}`);
const instants = [1, 5, 10];

/** A stage without limits fills up from empty. Two hundred of them stand side by side, each with its own source. */
export const warmUp = truthCase({
  id: 'warmUp',
  title: 'Warm-up of a stage without limits: L(t) = λ/μ (1 − exp(−μt))',
  parameters: truths.warmUp.parameters,
  mistake: { words: 'every stay 3 % longer', parameters: { mu: truths.warmUp.parameters.mu / 1.03 } },
  expected: ({ lam, mu }) =>
    Object.fromEntries(instants.map((t) => [`L(${t})`, (lam / mu) * (1 - Math.exp(-mu * t))])),
  blueprint: ({ lam, mu }) =>
    blueprintOf(
      ...names.flatMap((name) => [
        poisson(name, lam),
        stage(name),
        transition(name, 'gone', { share: 1, delay: exponential(1 / mu) }),
      ]),
      stage('gone', { kind: 'end' }),
    ),
  measure(run) {
    const visits = staysIn(run, ...names);
    return Object.fromEntries(
      instants.map((t) => [`L(${t})`, countAt(t, visits.entered, visits.left) / COPIES]),
    );
  },
  full: { replications: 200, minutes: 11 },
  small: { replications: 20, minutes: 11, ofWrong: 0 },
});
