import { intervalOf, type Interval } from './interval.ts';
import { RunningMoments, varianceOf } from './runningMoments.ts';

/** How a scenario differs from another one that was run on the same random numbers. */
export interface PairedDifference {
  /** Of the differences, other − base; `leftOut` counts the pairs in which either value is missing. */
  readonly difference: Interval;
  /** Over the pairs only. */
  readonly baseMean: number;
  /** Over the pairs only. */
  readonly otherMean: number;
  /** Whether the interval leaves out 0: the scenarios differ, at this confidence. */
  readonly excludesZero: boolean;
  /** Pearson's, between the two values of a pair; NaN where either scenario does not vary. */
  readonly correlation: number;
  /**
   * What the common random numbers spare of the difference's variance, against independent runs:
   * 1 − Var(other − base) / (Var(other) + Var(base)). Below 0 where they do harm; NaN where nothing varies.
   */
  readonly varianceReductionShare: number;
}

/**
 * The paired-t comparison of two scenarios, replication by replication (Law, Simulation Modeling and Analysis,
 * 5th ed. 2015, 10.2.1 and 11.2). Throws a RangeError where they have not the same number of replications, or
 * the confidence is not between 0 and 1.
 */
export function pairedDifference(
  base: ArrayLike<number>,
  other: ArrayLike<number>,
  confidence = 0.95,
): PairedDifference {
  if (base.length !== other.length) {
    throw new RangeError(
      `One scenario has ${base.length} replications, the other ${other.length}: only as many of one as of the other make pairs.`,
    );
  }
  const bases = new RunningMoments();
  const others = new RunningMoments();
  const differences = new Float64Array(base.length).fill(NaN);
  let products = 0;
  for (let n = 0; n < base.length; n += 1) {
    const first = base[n]!;
    const second = other[n]!;
    if (!Number.isFinite(first) || !Number.isFinite(second)) continue;
    differences[n] = second - first;
    // The sum of the products of deviations, in the manner of Welford.
    const deviation = first - bases.mean;
    bases.add(first);
    others.add(second);
    products += deviation * (second - others.mean);
  }
  const difference = intervalOf(differences, confidence);
  const both = varianceOf(bases) + varianceOf(others);
  const spread = Math.sqrt(bases.squaredDeviations * others.squaredDeviations);
  return {
    difference,
    baseMean: bases.count === 0 ? NaN : bases.mean,
    otherMean: others.count === 0 ? NaN : others.mean,
    excludesZero: difference.low > 0 || difference.high < 0,
    // Rounding must not make more than a perfect correlation of it.
    correlation: spread === 0 ? NaN : Math.max(-1, Math.min(1, products / spread)),
    varianceReductionShare: both === 0 ? NaN : (2 * products) / (bases.count - 1) / both,
  };
}
