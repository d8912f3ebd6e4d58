import { countAt } from '../averages.ts';
import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { exponential, poisson } from '../parts.ts';
import { truthCase } from '../truthCase.ts';
import { staysIn } from '../visits.ts';

interface Pool {
  readonly leads: number;
  readonly rate: number;
  readonly stay: number;
}

const instants = [2, 5, 10];

/** A pool that begins full empties to what its arrivals keep in it. Stays have no memory, so the age is no matter. */
export const stock = truthCase<Pool>({
  id: 'stock',
  title: 'Beginning with stock: N exp(−μt) + λ/μ (1 − exp(−μt))',
  parameters: { leads: 1_000, rate: 20, stay: 5 },
  mistake: { words: 'every stay 3 % longer', parameters: { stay: 5.15 } },
  expected: ({ leads, rate, stay }) =>
    Object.fromEntries(
      instants.map((t) => {
        const left = Math.exp(-t / stay);
        return [`L(${t})`, leads * left + rate * stay * (1 - left)];
      }),
    ),
  blueprint: ({ leads, rate, stay }) =>
    blueprintOf(
      poisson('pool', rate),
      stage('pool', { stock: { leads, age: exponential(30) } }),
      stage('gone', { kind: 'end' }),
      transition('pool', 'gone', { share: 1, delay: exponential(stay) }),
    ),
  measure(run) {
    const { entered, left } = staysIn(run, 'pool');
    return Object.fromEntries(instants.map((t) => [`L(${t})`, countAt(t, entered, left)]));
  },
  stock: true,
  full: { replications: 750, minutes: 11 },
  small: { replications: 40, minutes: 11, ofWrong: 0 },
});
