import type { RecordMembers } from './blueprintOf.ts';

const MINUTES = 60;

/** A calendar of the same hours on every weekday, Monday to Friday, with its days off. */
export function workingWeek(
  id: string,
  name: string,
  timeZone: string,
  [from, to]: readonly [from: number, to: number],
  holidays: Readonly<Record<string, string>>,
): RecordMembers<'calendar'> {
  return {
    id,
    name,
    timeZone,
    openHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: from * MINUTES, to: to * MINUTES })),
    hoursPerDay: to - from,
    holidays: Object.entries(holidays).map(([date, day]) => ({ date, name: day })),
  };
}
