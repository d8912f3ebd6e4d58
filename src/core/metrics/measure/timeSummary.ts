import { aalenJohansen, type CumulativeIncidence } from '../../statistics/competingRisks.ts';
import { productLimit, restrictedMean, survivalQuantile } from '../../statistics/kaplanMeier.ts';
import type { RiskTable } from '../../statistics/riskTable.ts';

/** How long something takes, in milliseconds; NaN: no data. */
export interface TimeSummary {
  readonly meanMs: number;
  /** What takes longest has not ended: the mean is that of the time up to then. */
  readonly isRestricted: boolean;
  readonly medianMs: number;
  readonly p90Ms: number;
  readonly p95Ms: number;
}

export const noTimes: TimeSummary = {
  meanMs: NaN,
  isRestricted: false,
  medianMs: NaN,
  p90Ms: NaN,
  p95Ms: NaN,
};

/**
 * Times of which some are censored, by the product-limit estimate; no data where none has ended. `endedMs` is the
 * exact sum of those that have: see `exactness`.
 */
export function timesOf(table: RiskTable, endedMs: number): TimeSummary {
  const curve = productLimit(table);
  if (curve.times.length === 0) return noTimes;
  const { meanMs, isRestricted } = restrictedMean(curve);
  return {
    meanMs: meanMs * exactness(table, 0, endedMs),
    isRestricted,
    medianMs: survivalQuantile(curve, 0.5),
    p90Ms: survivalQuantile(curve, 0.9),
    p95Ms: survivalQuantile(curve, 0.95),
  };
}

/**
 * Times until one of several causes, of what ends by it within the time that was watched; what has not ended is
 * censored. `incidence` is that of the table, `endedMs` the exact sum of what has ended by the cause.
 */
export function timesGiven(
  table: RiskTable,
  cause: number,
  endedMs: number,
  incidence: CumulativeIncidence = aalenJohansen(table),
): TimeSummary {
  const { times, survival } = incidence;
  const shares = incidence.incidence[cause]!;
  const whole = shares.at(-1) ?? 0;
  if (whole === 0) return noTimes;
  let sum = 0;
  let before = 0;
  shares.forEach((share, place) => {
    sum += times[place]! * (share - before);
    before = share;
  });
  const quantile = (share: number) => times[shares.findIndex((each) => each >= share * whole * ALMOST)]!;
  return {
    meanMs: (sum / whole) * exactness(table, cause, endedMs),
    isRestricted: survival.at(-1)! > 0,
    medianMs: quantile(0.5),
    p90Ms: quantile(0.9),
    p95Ms: quantile(0.95),
  };
}

/** Shares that differ by less than rounding are the same. */
const ALMOST = 1 - 1e-11;

/** The exact sum of what has ended by its sum in bins: it takes most of the rounding out of a mean. */
function exactness({ times, ended }: RiskTable, cause: number, endedMs: number): number {
  const inBins = ended[cause]!.reduce((sum, count, place) => sum + count * times[place]!, 0);
  return inBins === 0 ? 1 : endedMs / inBins;
}
