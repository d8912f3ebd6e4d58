/**
 * The value of a right-continuous step function at an instant: that of the last step at or before it, and
 * `before` ahead of the first one.
 */
export function stepAt(times: Float64Array, values: Float64Array, instant: number, before: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! <= instant) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? before : values[low - 1]!;
}
