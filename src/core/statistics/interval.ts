import { requireConfidence } from './confidence.ts';
import { RunningMoments, standardDeviationOf } from './runningMoments.ts';
import { studentTCriticalValue } from './studentT.ts';

/** A mean over independent replications, and how sure it is. */
export interface Interval {
  /** NaN without a value. */
  readonly mean: number;
  /** Infinity of one value, which tells nothing about how much they vary; NaN without any. */
  readonly halfWidth: number;
  readonly low: number;
  readonly high: number;
  /** Of one replication's value, not of the mean; NaN of fewer than two values. */
  readonly standardDeviation: number;
  /** How many values it is made of. */
  readonly replications: number;
  /** How many values were left out because they are no finite number: the measure had nothing to measure. */
  readonly leftOut: number;
  readonly confidence: number;
}

/**
 * The confidence interval of the mean of independent replications, by Student's t with one degree of freedom
 * less than there are values: Law, Simulation Modeling and Analysis (5th ed. 2015), 4.5 and 9.4.1. Throws a
 * RangeError where the confidence is not between 0 and 1.
 */
export function intervalOf(values: ArrayLike<number>, confidence = 0.95): Interval {
  requireConfidence(confidence);
  const moments = new RunningMoments();
  for (let n = 0; n < values.length; n += 1) {
    const value = values[n]!;
    if (Number.isFinite(value)) moments.add(value);
  }
  const { count } = moments;
  const mean = count === 0 ? NaN : moments.mean;
  const standardDeviation = standardDeviationOf(moments);
  const halfWidth = halfWidthOf(standardDeviation, count, confidence);
  return {
    mean,
    halfWidth,
    low: mean - halfWidth,
    high: mean + halfWidth,
    standardDeviation,
    replications: count,
    leftOut: values.length - count,
    confidence,
  };
}

/** Half the width of the interval around the mean of `count` values that vary so much. */
export function halfWidthOf(standardDeviation: number, count: number, confidence: number): number {
  if (count === 0) return NaN;
  if (count === 1) return Infinity;
  return (studentTCriticalValue(confidence, count - 1) * standardDeviation) / Math.sqrt(count);
}
