import type { Watched } from './watched.ts';

/** The mean of some values; NaN of none. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let n = 0; n < values.length; n += 1) sum += values[n]!;
  return sum / values.length;
}

/** The mean squared distance from a point: the variance, where the point is the exact mean, and without its bias. */
export function meanSquare(values: ArrayLike<number>, around: number): number {
  let sum = 0;
  for (let n = 0; n < values.length; n += 1) sum += (values[n]! - around) ** 2;
  return sum / values.length;
}

/** The part of the values that meet a condition. */
export function shareOf(values: ArrayLike<number>, meets: (value: number) => boolean): number {
  let count = 0;
  for (let n = 0; n < values.length; n += 1) if (meets(values[n]!)) count += 1;
  return count / values.length;
}

/** Place by place, how long it took. */
export function lengths(begins: Float64Array, ends: Float64Array): Float64Array {
  const result = new Float64Array(begins.length);
  for (let place = 0; place < result.length; place += 1) result[place] = ends[place]! - begins[place]!;
  return result;
}

/** How many stretches are under way on average over the watch. */
export function timeAverage({ from, until }: Watched, begins: Float64Array, ends: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < begins.length; n += 1) {
    const overlap = Math.min(ends[n]!, until) - Math.max(begins[n]!, from);
    if (overlap > 0) sum += overlap;
  }
  return sum / (until - from);
}

/** The average over the watch of a function of how many stretches are under way. */
export function timeAverageOf(
  { from, until }: Watched,
  begins: Float64Array,
  ends: Float64Array,
  value: (count: number) => number,
): number {
  const beginnings = begins.toSorted();
  const endings = ends.toSorted();
  let sum = 0;
  let count = 0;
  let now = from;
  let begun = 0;
  let ended = 0;
  while (begun < beginnings.length || ended < endings.length) {
    const begin = beginnings[begun] ?? Infinity;
    const next = Math.min(begin, endings[ended]!);
    const at = Math.min(Math.max(next, from), until);
    sum += value(count) * (at - now);
    now = at;
    // A stretch that begins where another ends must not seem to follow it, nor to end before it began.
    if (begin === next) {
      begun += 1;
      count += 1;
    } else {
      ended += 1;
      count -= 1;
    }
  }
  return (sum + value(count) * (until - now)) / (until - from);
}

/** How many stretches are under way at an instant. */
export function countAt(instant: number, begins: Float64Array, ends: Float64Array): number {
  let count = 0;
  for (let n = 0; n < begins.length; n += 1) if (begins[n]! <= instant && instant < ends[n]!) count += 1;
  return count;
}
