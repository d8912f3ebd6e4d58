import { blueprintOf, stage, transition } from '../../support/blueprints.ts';
import { journeysOf } from '../journeys.ts';
import { poisson } from '../parts.ts';
import { truthCase } from '../truthCase.ts';

interface Rounds {
  readonly recycle: number;
  readonly win: number;
}

/** A lead may be recycled twice; the third time the shares of the other ways take over the recycled part. */
export const limitedRounds = truthCase<Rounds>({
  id: 'limitedRounds',
  title: 'Recycling at most twice: a geometric number of rounds, cut off',
  parameters: { recycle: 0.4, win: 0.1 },
  mistake: { words: 'share of winning 3 % smaller', parameters: { win: 0.097 } },
  expected: ({ recycle, win }) => ({
    visits_call: 1 + recycle + recycle ** 2,
    'P(won)': win * (1 + recycle) + (recycle ** 2 * win) / (1 - recycle),
    'P(recycled twice)': recycle ** 2,
  }),
  blueprint: ({ recycle, win }) =>
    blueprintOf(
      poisson('call', 20),
      stage('call'),
      stage('nurture'),
      stage('won', { kind: 'end' }),
      stage('lost', { kind: 'end' }),
      transition('call', 'nurture', { kind: 'recycle', share: recycle, maximumRounds: 2 }),
      transition('call', 'won', { share: win }),
      transition('call', 'lost', { kind: 'lose', share: 1 - recycle - win }),
      transition('nurture', 'call', { share: 1 }),
    ),
  measure(run) {
    const journeys = journeysOf(run);
    // Two rounds are five steps: to nurture and back, twice, and to the end.
    const twice = journeys.steps.filter((steps) => steps === 5).length;
    return {
      visits_call: journeys.visits('call') / journeys.count,
      'P(won)': journeys.visits('won') / journeys.count,
      'P(recycled twice)': twice / journeys.count,
    };
  },
  full: { replications: 40, minutes: 3_000 },
  small: { replications: 10, minutes: 500, ofWrong: 0 },
});
