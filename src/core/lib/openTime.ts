/**
 * The open hours of a calendar over a stretch of time: instants (milliseconds since the run's start) at which
 * it opens and closes, and how much open time lies before each opening. Sorted, without overlaps.
 */
export interface OpenTimes {
  readonly opens: Float64Array;
  readonly closes: Float64Array;
  readonly before: Float64Array;
}

/** Open time from the table's beginning to an instant, in milliseconds. */
export function openTimeUntil({ opens, closes, before }: OpenTimes, instant: number): number {
  const index = lastAtMost(opens, instant);
  return index < 0 ? 0 : before[index]! + Math.min(instant, closes[index]!) - opens[index]!;
}

/** The instant at which so much open time has passed since `from`; Infinity past the end of the table. */
export function afterOpenTime(times: OpenTimes, from: number, openMs: number): number {
  if (openMs <= 0) return from;
  const wanted = openTimeUntil(times, from) + openMs;
  // The last stretch that begins with less than the wanted time behind it: it reaches it or none does.
  let low = 0;
  let high = times.before.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (times.before[middle]! < wanted) low = middle;
    else high = middle - 1;
  }
  if (times.before.length === 0) return Infinity;
  const instant = times.opens[low]! + (wanted - times.before[low]!);
  return instant <= times.closes[low]! ? instant : Infinity;
}

function lastAtMost(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
