import { chainBlueprint } from '../chainBlueprint.ts';
import {
  endingIn,
  endStages,
  everIn,
  passedStages,
  stepsToEnd,
  visitsByStage,
  type Shares,
} from '../formulas/absorbingChain.ts';
import { journeysOf } from '../journeys.ts';
import { mean, meanSquare } from '../averages.ts';
import { truthCase } from '../truthCase.ts';
import truths from '../truths.json' with { type: 'json' };

const shares: Shares = truths.chain.parameters.P;

/** A lifecycle of seven stages and three ends in which nothing but shares decides, and no time passes. */
export const absorbingChain = truthCase<Shares>({
  id: 'absorbingChain',
  title: 'Absorbing chain of seven stages and three ends',
  parameters: shares,
  mistake: {
    words: 'share from mal to mql 3 % greater, to recycled less',
    parameters: { mal: { mql: 0.309, recycled: 0.491, disqualified: 0.2 } },
  },
  expected(chain) {
    const steps = stepsToEnd(chain);
    const visits = visitsByStage(chain);
    return {
      ...Object.fromEntries(passedStages(chain).map((name, place) => [`visits_${name}`, visits[place]!])),
      ...Object.fromEntries(endStages(chain).map((name) => [`P(${name})`, endingIn(chain, name)[0]!])),
      steps_mean: steps.mean,
      steps_var: steps.variance,
      'P(ever mql)': everIn(chain, 'mql'),
    };
  },
  blueprint: (chain) => chainBlueprint(chain, 20),
  measure(run, chain) {
    const journeys = journeysOf(run);
    const each = (number: number) => number / journeys.count;
    return {
      ...Object.fromEntries(
        passedStages(chain).map((name) => [`visits_${name}`, each(journeys.visits(name))]),
      ),
      ...Object.fromEntries(endStages(chain).map((name) => [`P(${name})`, each(journeys.visits(name))])),
      steps_mean: mean(journeys.steps),
      steps_var: meanSquare(journeys.steps, stepsToEnd(chain).mean),
      'P(ever mql)': each(journeys.visitors('mql')),
    };
  },
  wide: ['P(customer)', 'P(lost)'],
  full: { replications: 40, minutes: 5_000 },
  small: { replications: 20, minutes: 500, ofWrong: 0 },
});
