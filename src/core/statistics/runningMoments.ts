/** The first two moments of some values, as plain data: it may be posted and merged later. */
export interface Moments {
  readonly count: number;
  /** 0 while there is no value. */
  readonly mean: number;
  /** The sum of the squared deviations from the mean. */
  readonly squaredDeviations: number;
  /** Infinity while there is no value. */
  readonly smallest: number;
  /** -Infinity while there is no value. */
  readonly largest: number;
}

/**
 * Mean and variance of values that are seen once and not kept: Welford, Technometrics 4 (1962), and for merging
 * Chan, Golub and LeVeque, The American Statistician 37 (1983). Structured cloning makes `Moments` of it.
 */
export class RunningMoments implements Moments {
  count = 0;
  mean = 0;
  squaredDeviations = 0;
  smallest = Infinity;
  largest = -Infinity;

  /** Takes in a finite value; anything else spoils the rest. */
  add(value: number): void {
    this.count += 1;
    const deviation = value - this.mean;
    this.mean += deviation / this.count;
    this.squaredDeviations += deviation * (value - this.mean);
    if (value < this.smallest) this.smallest = value;
    if (value > this.largest) this.largest = value;
  }

  /** Takes in the values that others have seen. */
  merge(others: Moments): void {
    const count = this.count + others.count;
    if (others.count === 0) return;
    const distance = others.mean - this.mean;
    this.mean += (distance * others.count) / count;
    this.squaredDeviations +=
      others.squaredDeviations + distance * distance * this.count * (others.count / count);
    this.count = count;
    this.smallest = Math.min(this.smallest, others.smallest);
    this.largest = Math.max(this.largest, others.largest);
  }
}

/** The sample variance, with n − 1 below; NaN of fewer than two values. */
export function varianceOf({ count, squaredDeviations }: Moments): number {
  return count < 2 ? NaN : squaredDeviations / (count - 1);
}

/** The sample standard deviation; NaN of fewer than two values. */
export function standardDeviationOf(moments: Moments): number {
  return Math.sqrt(varianceOf(moments));
}
