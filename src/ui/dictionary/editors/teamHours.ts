import type { Blueprint } from '../../../core/model/blueprint.ts';
import { findRecord, singleton } from '../../../core/model/queries.ts';
import type { RecordId } from '../../../core/model/records.ts';
import type { Calendar, Team } from '../../../core/model/records/organisation.ts';
import { openHoursAWeek, sayWeek } from '../../../core/model/weekWords.ts';

/** The calendar whose hours people work in; undefined: around the clock. */
export function hoursOf(blueprint: Blueprint, calendarId: RecordId | null): Calendar | undefined {
  return (
    findRecord(blueprint, 'calendar', calendarId) ??
    findRecord(blueprint, 'calendar', singleton(blueprint, 'settings').calendarId)
  );
}

/** How many hours the people of a team work in a week, all together; null where nobody is counted. */
export function weeklyHours(blueprint: Blueprint, team: Team): number | null {
  if (team.headCount === null && team.shifts.length === 0) return null;
  const people = [{ headCount: team.headCount ?? 0, calendarId: team.calendarId }, ...team.shifts];
  return people.reduce((sum, { headCount, calendarId }) => {
    const calendar = hoursOf(blueprint, calendarId);
    return sum + headCount * (calendar === undefined ? 168 : openHoursAWeek(calendar.openHours));
  }, 0);
}

/** "4 people, Monday to Friday 9–17 in Berlin; 2 more, Monday to Thursday 12–16. About 160 hours a week." */
export function sayTeam(blueprint: Blueprint, team: Team): string {
  const hours = weeklyHours(blueprint, team);
  if (hours === null)
    return 'Its people are not counted: no lead ever waits for it. Say how many are at work, and the runs with people ask for their time.';
  const main =
    team.headCount === null || team.headCount === 0
      ? []
      : [sayShift(blueprint, team.headCount, team.calendarId, '')];
  const more = team.shifts.map(({ headCount, calendarId, name }, place) =>
    sayShift(blueprint, headCount, calendarId, place === 0 && main.length === 0 ? '' : 'more', name),
  );
  const words = [...main, ...more].join('; ');
  return `${words === '' ? 'Nobody at work' : words}. About ${Math.round(hours).toLocaleString('en')} ${hours === 1 ? 'hour' : 'hours'} a week.`;
}

function sayShift(
  blueprint: Blueprint,
  count: number,
  calendarId: RecordId | null,
  more: string,
  name = '',
): string {
  const calendar = hoursOf(blueprint, calendarId);
  const people = more === '' ? (count === 1 ? '1 person' : `${count} people`) : `${count} more`;
  const week =
    calendar === undefined ? 'around the clock' : `${sayWeek(calendar.openHours)}${inCity(calendar)}`;
  return `${people}${name === '' ? '' : ` (${name})`}, ${week}`;
}

/** " in Berlin", from "Europe/Berlin"; nothing where the blueprint's own time zone counts. */
export function inCity({ timeZone }: Pick<Calendar, 'timeZone'>): string {
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? '';
  return city === '' || timeZone === 'UTC' ? '' : ` in ${city}`;
}
