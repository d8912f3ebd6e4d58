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
  const kept = new Float64Array(times.length);
  const incidence = ended.map(() => new Float64Array(times.length));
  const survival = new Float64Array(times.length);
  let steps = 0;
  let share = 1;
  for (let n = 0; n < times.length; n += 1) {
    const watched = atRisk[n]!;
    let staying = watched;
    for (let cause = 0; cause < ended.length; cause += 1) {
      const endedHere = ended[cause]![n]!;
      const before = steps === 0 ? 0 : incidence[cause]![steps - 1]!;
      incidence[cause]![steps] = before + (share * endedHere) / watched;
      staying -= endedHere;
    }
    if (staying === watched) continue;
    share *= staying / watched;
    kept[steps] = times[n]!;
    survival[steps] = share;
    steps += 1;
  }
  return {
    times: kept.subarray(0, steps),
    incidence: incidence.map((shares) => shares.subarray(0, steps)),
    survival: survival.subarray(0, steps),
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
