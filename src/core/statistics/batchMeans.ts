import { intervalOf, type Interval } from './interval.ts';

/** The mean of one long run's series, and how sure it is. */
export interface BatchMeans {
  /** Of the batches' means, taken as if they were replications. */
  readonly interval: Interval;
  /**
   * The correlation of a batch's mean with the next one's. Far above 0 the batches are too short, and the
   * interval too narrow. NaN of fewer than three batches, or where they are all alike.
   */
  readonly correlation: number;
}

/**
 * The mean of one long run, its warm-up left out, by batch means (Law, Simulation Modeling and Analysis, 5th ed.
 * 2015, 9.5.3): batches of equal length, what is left over at the beginning not counted. Ten to thirty batches
 * are usual (Schmeiser 1982). Throws a RangeError where there are fewer values than batches, or not two batches.
 */
export function batchMeans(series: ArrayLike<number>, batchCount = 20, confidence = 0.95): BatchMeans {
  const length = Math.floor(series.length / batchCount);
  if (!(Number.isInteger(batchCount) && batchCount >= 2 && length >= 1)) {
    throw new RangeError(
      `A series of ${series.length} values cannot be cut into ${batchCount} batches: there must be two batches or more, of one value or more.`,
    );
  }
  const start = series.length - length * batchCount;
  const means = Float64Array.from({ length: batchCount }, (_, batch) => {
    let sum = 0;
    for (let n = 0; n < length; n += 1) sum += series[start + batch * length + n]!;
    return sum / length;
  });
  return { interval: intervalOf(means, confidence), correlation: nextCorrelation(means) };
}

/** The autocorrelation at a lag of one. */
function nextCorrelation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  let products = 0;
  let squares = 0;
  values.forEach((value, n) => {
    squares += (value - mean) * (value - mean);
    if (n > 0) products += (value - mean) * (values[n - 1]! - mean);
  });
  return values.length < 3 ? NaN : products / squares;
}
