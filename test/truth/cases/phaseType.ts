import { mean, meanSquare } from '../averages.ts';
import { chainBlueprint } from '../chainBlueprint.ts';
import type { Shares } from '../formulas/absorbingChain.ts';
import { endedBy, timeGivenEnd, timeToEnd, type MeanStays } from '../formulas/phaseType.ts';
import { journeysOf } from '../journeys.ts';
import { scaled } from '../parts.ts';
import { truthCase } from '../truthCase.ts';
import truths from '../truths.json' with { type: 'json' };

const shares: Shares = truths.chain.parameters.P;
const stays: MeanStays = truths.phaseType.parameters.mean_days;
const instants = [30, 60, 90, 180];

/** The same lifecycle with exponential stays. A day of the case is a minute here: only the unit differs. */
export const phaseType = truthCase<MeanStays>({
  id: 'phaseType',
  title: 'Phase-type time to the end, exponential stays',
  parameters: stays,
  mistake: { words: 'every stay 3 % longer', parameters: scaled(stays, 1.03) },
  expected(means) {
    const time = timeToEnd(shares, means);
    return {
      mean_days: time.mean,
      var_days: time.variance,
      ...Object.fromEntries(
        instants.map((day) => [`P(customer by ${day}d)`, endedBy(shares, means, 'customer', day)]),
      ),
      mean_days_given_customer: timeGivenEnd(shares, means, 'customer'),
    };
  },
  blueprint: (means) => chainBlueprint(shares, 20, means),
  measure(run, means) {
    const { minutes, ends, count } = journeysOf(run);
    const won = minutes.filter((_, lead) => ends[lead] === 'customer');
    return {
      mean_days: mean(minutes),
      var_days: meanSquare(minutes, timeToEnd(shares, means).mean),
      ...Object.fromEntries(
        instants.map((day) => [`P(customer by ${day}d)`, won.filter((time) => time <= day).length / count]),
      ),
      mean_days_given_customer: mean(won),
    };
  },
  coolDown: 1_500,
  wide: [...instants.map((day) => `P(customer by ${day}d)`), 'mean_days_given_customer'],
  full: { replications: 40, minutes: 17_000, ofWrong: 20 },
  small: { replications: 15, minutes: 500 },
});
