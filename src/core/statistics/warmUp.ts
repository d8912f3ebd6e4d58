/** How much of the beginning of a series to leave out. */
export interface WarmUp {
  /** How many values at the beginning belong to the warm-up: a multiple of five. */
  readonly length: number;
  /** The series is too short to say: what is best would leave out more than half of it. Run for longer. */
  readonly isTooShort: boolean;
}

const BATCH = 5;

/** So few batches at the end may be alike by chance (Hoad, Robinson and Davies 2010). */
const LEAST_KEPT = 5;

/**
 * The warm-up that MSER-5 proposes for a series, such as a balance day by day, best the mean of some
 * replications: the values are taken together by fives, and the truncation is the one after which the mean is
 * known best, the least sum of squared deviations ÷ (number kept)². White, "An effective truncation heuristic
 * for bias reduction in simulation output", Simulation 69 (1997); White, Cobb and Spratt, Winter Simulation
 * Conference 2000. The last five batches are never all that is kept, and an optimum in the latter half means
 * that the series is too short: Hoad, Robinson and Davies, Journal of the Operational Research Society 61
 * (2010). A remainder of fewer than five values at the end is left out. Throws a RangeError where a value is no
 * finite number.
 */
export function warmUpOf(series: ArrayLike<number>): WarmUp {
  const batches = batchMeansOf(series);
  let mean = 0;
  let squaredDeviations = 0;
  let least = Infinity;
  let truncation = 0;
  // From the end, so that every truncation's sum follows from the one after it.
  for (let from = batches.length - 1; from >= 0; from -= 1) {
    const kept = batches.length - from;
    const deviation = batches[from]! - mean;
    mean += deviation / kept;
    squaredDeviations += deviation * (batches[from]! - mean);
    const statistic = squaredDeviations / (kept * kept);
    if (kept <= LEAST_KEPT || statistic > least) continue;
    least = statistic;
    truncation = from;
  }
  return { length: BATCH * truncation, isTooShort: least === Infinity || truncation > batches.length / 2 };
}

function batchMeansOf(series: ArrayLike<number>): Float64Array {
  return Float64Array.from({ length: Math.floor(series.length / BATCH) }, (_, batch) => {
    let sum = 0;
    for (let n = BATCH * batch; n < BATCH * (batch + 1); n += 1) {
      const value = series[n]!;
      if (!Number.isFinite(value)) {
        throw new RangeError(
          `Value ${n} of the series is ${value}: a warm-up needs a number at every place, such as a balance.`,
        );
      }
      sum += value;
    }
    return sum / BATCH;
  });
}
