import type { Delay, Duration } from '../../model/records/time.ts';

type Unit = Duration['unit'];

/** A fixed length of time; with a calendar it counts that calendar's open hours. */
export function lasting(value: number, unit: Unit, calendarId: string | null = null): Duration {
  return { value, unit, calendarId };
}

/** A length of time that is mostly near its mean and sometimes much longer, as waits and sales steps are. */
export function about(
  mean: number,
  standardDeviation: number,
  unit: Unit,
  calendarId: string | null = null,
): Delay {
  return { distribution: { kind: 'lognormal', mean, standardDeviation }, unit, calendarId };
}

/** A length of time without memory: it ends at any moment with the same chance. */
export function anyTime(mean: number, unit: Unit): Delay {
  return { distribution: { kind: 'exponential', mean }, unit, calendarId: null };
}
