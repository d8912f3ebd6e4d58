import { CENSORED } from '../../../../src/core/statistics/riskTable.ts';
import { competingRisks, incidenceAt } from '../../../../src/core/statistics/competingRisks.ts';
import { binOf, durationOfBin } from '../../../../src/core/statistics/durationHistogram.ts';
import {
  kaplanMeier,
  restrictedMean,
  survivalQuantile,
} from '../../../../src/core/statistics/kaplanMeier.ts';

/** A length of time that ended by a cause, or not at all. */
export interface Duration {
  readonly ms: number;
  readonly cause: number;
}

/** As exact as a measure is: that of the bin. */
const binned = (ms: number) => durationOfBin(binOf(ms));
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The exact sum of what ended by a cause, by the sum of its bins. */
function exactness(durations: readonly Duration[], cause: number): number {
  const ended = durations.filter((each) => each.cause === cause).map(({ ms }) => ms);
  const inBins = sumOf(ended.map(binned));
  return inBins === 0 ? 1 : sumOf(ended) / inBins;
}

/** Times by the product-limit estimate of durations that end by cause 0. */
export function naiveTimes(durations: readonly Duration[]) {
  const curve = kaplanMeier(
    durations.map(({ ms }) => binned(ms)),
    durations.map(({ cause }) => cause === 0),
  );
  const isEmpty = !durations.some(({ cause }) => cause === 0);
  const { meanMs, isRestricted } = restrictedMean(curve);
  const quantile = (share: number) => (isEmpty ? NaN : survivalQuantile(curve, share));
  return {
    mean: isEmpty ? NaN : meanMs * exactness(durations, 0),
    isRestricted: !isEmpty && isRestricted,
    median: quantile(0.5),
    p90: quantile(0.9),
    p95: quantile(0.95),
  };
}

/** Times of what ends by a cause, others competing with it; and by when which share has. */
export function naiveTimesGiven(durations: readonly Duration[], cause: number, causes: number) {
  const incidence = competingRisks(
    durations.map(({ ms }) => binned(ms)),
    durations.map((each) => (each.cause < 0 ? CENSORED : each.cause)),
    causes,
  );
  const at = (ms: number) => incidenceAt(incidence, cause, ms);
  const whole = at(Infinity);
  const { times } = incidence;
  const quantile = (share: number) =>
    whole === 0 ? NaN : times.find((time) => at(time) >= share * whole - 1e-12)!;
  const jumps = Array.from(times, (time, n) => time * (at(time) - (n === 0 ? 0 : at(times[n - 1]!))));
  return {
    mean: whole === 0 ? NaN : (sumOf(jumps) / whole) * exactness(durations, cause),
    median: quantile(0.5),
    p90: quantile(0.9),
    shareBy: at,
  };
}
