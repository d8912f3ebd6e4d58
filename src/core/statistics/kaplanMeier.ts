import { riskTableOf, riskTableOfHistograms, CENSORED, type RiskTable } from './riskTable.ts';
import type { DurationCounts } from './durationHistogram.ts';
import { stepAt } from './stepFunction.ts';

/** The share that lasts longer than a time, estimated with what is still running taken into account. */
export interface SurvivalCurve {
  /** The times, ms, at which something ended, rising. */
  readonly times: Float64Array;
  /** The share that lasts longer than each time; 1 before the first. */
  readonly survival: Float64Array;
  /** Greenwood's variance of each share. */
  readonly variance: Float64Array;
  /** How many durations there were, ended and censored. */
  readonly observations: number;
  /** The longest duration, ended or censored, ms; NaN without any. */
  readonly largest: number;
}

/** The mean time up to the longest duration. */
export interface RestrictedMean {
  /** NaN without any duration. */
  readonly meanMs: number;
  readonly untilMs: number;
  /** The longest duration is censored: what lies beyond it is missing, and the whole mean is larger. */
  readonly isRestricted: boolean;
}

/** Shares that differ by less than rounding are the same. */
const ROUNDING = 1e-11;

/** The product-limit estimate from durations in ms and whether each has ended (or is censored). */
export function kaplanMeier(durationsMs: ArrayLike<number>, hasEnded: ArrayLike<boolean>): SurvivalCurve {
  const causes = Int8Array.from({ length: hasEnded.length }, (_, n) => (hasEnded[n]! ? 0 : CENSORED));
  return productLimit(riskTableOf(durationsMs, causes));
}

/** The product-limit estimate from a histogram. Its times are those of the bins, at most 1/512 off. */
export function kaplanMeierOfHistogram(histogram: DurationCounts): SurvivalCurve {
  return productLimit(riskTableOfHistograms([histogram]));
}

/**
 * Kaplan and Meier, "Nonparametric estimation from incomplete observations", Journal of the American
 * Statistical Association 53 (1958), with the variance of Greenwood (1926); all causes of the table count. What
 * is censored at a time counts as at risk at that time.
 */
export function productLimit({ times, atRisk, ended }: RiskTable): SurvivalCurve {
  const kept = new Float64Array(times.length);
  const survival = new Float64Array(times.length);
  const variance = new Float64Array(times.length);
  let steps = 0;
  let share = 1;
  let greenwood = 0;
  for (let n = 0; n < times.length; n += 1) {
    let endedHere = 0;
    for (const byCause of ended) endedHere += byCause[n]!;
    if (endedHere === 0) continue;
    const staying = atRisk[n]! - endedHere;
    share *= staying / atRisk[n]!;
    greenwood += endedHere / (atRisk[n]! * staying);
    kept[steps] = times[n]!;
    survival[steps] = share;
    // Where nothing is left the sum is infinite, and the share certain.
    variance[steps] = staying === 0 ? 0 : share * share * greenwood;
    steps += 1;
  }
  return {
    times: kept.subarray(0, steps),
    survival: survival.subarray(0, steps),
    variance: variance.subarray(0, steps),
    observations: atRisk[0] ?? 0,
    largest: times.at(-1) ?? NaN,
  };
}

/** The share that lasts longer than a time; after the longest duration that of the last step, which is a guess. */
export function survivalAt({ times, survival }: SurvivalCurve, timeMs: number): number {
  return stepAt(times, survival, timeMs, 1);
}

/**
 * The shortest time, ms, by which a share has ended (0.5: the median); NaN where the curve does not come down
 * so far, because too many are still running.
 */
export function survivalQuantile({ times, survival }: SurvivalCurve, share: number): number {
  for (let n = 0; n < times.length; n += 1) if (survival[n]! <= 1 - share + ROUNDING) return times[n]!;
  return NaN;
}

/** The area below the curve up to the longest duration (Kaplan and Meier 1958, section 4; Irwin 1949). */
export function restrictedMean({ times, survival, largest }: SurvivalCurve): RestrictedMean {
  let area = 0;
  let from = 0;
  let share = 1;
  for (let n = 0; n < times.length; n += 1) {
    area += share * (times[n]! - from);
    from = times[n]!;
    share = survival[n]!;
  }
  return { meanMs: area + share * (largest - from), untilMs: largest, isRestricted: share > 0 };
}
