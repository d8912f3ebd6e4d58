/** A stretch of numbers. Ends may be infinite; an open end does not belong to it. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly openFrom?: boolean;
  readonly openTo?: boolean;
}

/** Whether the number lies in one of the intervals. */
export function within(value: number, intervals: readonly Interval[]): boolean {
  return intervals.some(
    ({ from, to, openFrom, openTo }) =>
      (openFrom ? value > from : value >= from) && (openTo ? value < to : value <= to),
  );
}
