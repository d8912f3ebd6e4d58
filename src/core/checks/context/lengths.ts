import { MS_PER } from '../../criteria/criterion.ts';
import { findRecord } from '../../model/queries.ts';
import type { Duration } from '../../model/records/time.ts';
import type { CheckContext } from './checkContext.ts';

/** Whether one length of time is longer than another, as far as that can be told: both by one calendar, or by none. */
export function isLonger(a: Duration, b: Duration, context: CheckContext): boolean {
  return a.calendarId === b.calendarId && msOf(a, context) > msOf(b, context);
}

function msOf({ value, unit, calendarId }: Duration, { blueprint }: CheckContext): number {
  const calendar = findRecord(blueprint, 'calendar', calendarId);
  if (calendar === undefined || (unit !== 'days' && unit !== 'weeks')) return value * MS_PER[unit];
  return value * calendar.hoursPerDay * MS_PER.hours * (unit === 'weeks' ? 5 : 1);
}
