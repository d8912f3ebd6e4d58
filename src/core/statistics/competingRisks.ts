import type { DurationCounts } from './durationHistogram.ts';
import { riskTableOf, riskTableOfHistograms, type RiskTable } from './riskTable.ts';
import { stepAt } from './stepFunction.ts';

/** By when which share has ended by which cause, with what is still running taken into account. */
export interface CumulativeIncidence {
  /** The times, ms, at which something ended, rising. */
  readonly times: Float64Array;
  /** By cause: the share that has ended by it up to each time; 0 before the first. */
  readonly incidence: readonly Float64Array[];
  /** The share that lasts longer than each time: with those of all causes it makes 1. */
  readonly survival: Float64Array;
  /** How many durations there were, ended and censored. */
  readonly observations: number;
}

/**
 * The cumulative incidence from durations in ms, each with the cause that ended it (0, 1, … below `causeCount`)
 * or `CENSORED`.
 */
export function competingRisks(
  durationsMs: ArrayLike<number>,
  causes: ArrayLike<number>,
  causeCount: number,
): CumulativeIncidence {
  return aalenJohansen(riskTableOf(durationsMs, causes, causeCount));
}

/** The cumulative incidence from histograms, one a cause; a censored duration stands in any one of them. */
export function competingRisksOfHistograms(histograms: readonly DurationCounts[]): CumulativeIncidence {
  return aalenJohansen(riskTableOfHistograms(histograms));
}

/**
 * Aalen and Johansen, "An empirical transition matrix for non-homogeneous Markov chains based on censored
 * observations", Scandinavian Journal of Statistics 5 (1978), for one way out a cause: at each time the share
 * that is still there ends by each cause as often as those at risk do. (One minus the product-limit estimate of
 * one cause, the others taken as censored, would add up to more than 1.)
 */
export function aalenJohansen({ times, atRisk, ended }: RiskTable): CumulativeIncidence {
  const places = Array.from(times.keys()).filter((n) => ended.some((byCause) => byCause[n]! > 0));
  const incidence = ended.map(() => new Float64Array(places.length));
  const survival = new Float64Array(places.length);
  let share = 1;
  places.forEach((n, step) => {
    let staying = atRisk[n]!;
    ended.forEach((byCause, cause) => {
      const before = step === 0 ? 0 : incidence[cause]![step - 1]!;
      incidence[cause]![step] = before + (share * byCause[n]!) / atRisk[n]!;
      staying -= byCause[n]!;
    });
    share *= staying / atRisk[n]!;
    survival[step] = share;
  });
  return {
    times: Float64Array.from(places, (n) => times[n]!),
    incidence,
    survival,
    observations: atRisk[0] ?? 0,
  };
}

/** The share that has ended by a cause up to a time, ms. */
export function incidenceAt(
  { times, incidence }: CumulativeIncidence,
  cause: number,
  timeMs: number,
): number {
  return stepAt(times, incidence[cause]!, timeMs, 0);
}
