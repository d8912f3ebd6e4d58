import { durationOfBin, type DurationCounts } from './durationHistogram.ts';

/**
 * Durations in the order of their length, those of one length together: what estimates from censored durations
 * are made of.
 */
export interface RiskTable {
  /** The different durations, rising, ms. */
  readonly times: Float64Array;
  /** How many last at least so long. */
  readonly atRisk: Float64Array;
  /** By cause: how many ended at each time. */
  readonly ended: readonly Float64Array[];
}

/** The cause of a duration that is censored: it was still running when the watching ended. */
export const CENSORED = -1;

/**
 * The table of durations in ms, each with the cause that ended it (0, 1, … below `causeCount`) or `CENSORED`.
 * Throws a RangeError where a duration is below 0 or no finite number, or a cause is none of these.
 */
export function riskTableOf(
  durationsMs: ArrayLike<number>,
  causes: ArrayLike<number>,
  causeCount = 1,
): RiskTable {
  if (durationsMs.length !== causes.length) {
    throw new RangeError(
      `There are ${durationsMs.length} durations and ${causes.length} causes: each duration needs one.`,
    );
  }
  const times = different(Float64Array.from(durationsMs).sort());
  return tableOf(times, causeCount, (count) => {
    for (let n = 0; n < causes.length; n += 1) {
      count(placeIn(times, checkedDuration(durationsMs[n]!)), checkedCause(causes[n]!, causeCount), 1);
    }
  });
}

/**
 * The table of histograms, one for each cause; a censored duration stands in any one of them. Durations are as
 * exact as their bins.
 */
export function riskTableOfHistograms(histograms: readonly DurationCounts[]): RiskTable {
  const length = Math.max(0, ...histograms.map(({ counts }) => counts.length));
  const bins: number[] = [];
  for (let bin = 0; 2 * bin < length; bin += 1) {
    if (histograms.some(({ counts }) => (counts[2 * bin] ?? 0) + (counts[2 * bin + 1] ?? 0) > 0))
      bins.push(bin);
  }
  return tableOf(Float64Array.from(bins, durationOfBin), histograms.length, (count) => {
    bins.forEach((bin, place) => {
      histograms.forEach(({ counts }, cause) => {
        count(place, cause, counts[2 * bin] ?? 0);
        count(place, CENSORED, counts[2 * bin + 1] ?? 0);
      });
    });
  });
}

type Count = (place: number, cause: number, number: number) => void;

function tableOf(times: Float64Array, causeCount: number, countAll: (count: Count) => void): RiskTable {
  const ended = Array.from({ length: causeCount }, () => new Float64Array(times.length));
  const atRisk = new Float64Array(times.length);
  countAll((place, cause, number) => {
    atRisk[place]! += number;
    if (cause !== CENSORED) ended[cause]![place]! += number;
  });
  // Whoever lasts longer was at risk before, too. The censored ones of a time come after those that end at it.
  for (let place = times.length - 2; place >= 0; place -= 1) atRisk[place]! += atRisk[place + 1]!;
  return { times, atRisk, ended };
}

/** The different ones of sorted times, in their own place. */
function different(sorted: Float64Array): Float64Array {
  let count = 0;
  for (const time of sorted) {
    if (count > 0 && sorted[count - 1] === time) continue;
    sorted[count] = time;
    count += 1;
  }
  return sorted.slice(0, count);
}

/** The place of a time that is among the times. */
function placeIn(times: Float64Array, time: number): number {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function checkedDuration(duration: number): number {
  if (duration >= 0 && duration < Infinity) return duration;
  throw new RangeError(`A duration is ${duration} ms, but must be 0 or more: take the earlier instant off.`);
}

function checkedCause(cause: number, causeCount: number): number {
  if (cause === CENSORED || (Number.isInteger(cause) && cause >= 0 && cause < causeCount)) return cause;
  throw new RangeError(
    `A cause is ${cause}, but must be ${CENSORED} (censored) or from 0 to ${causeCount - 1}.`,
  );
}
