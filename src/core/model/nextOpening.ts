import { civilFromDays, daysFromCivil, parseDate, weekdayOf } from '../lib/civil.ts';
import { zoneOffset } from '../lib/zone.ts';
import type { Calendar } from './records/organisation.ts';

const DAY = 86_400_000;
const FARTHEST_DAYS = 400;

/** Whether a calendar is open at an instant, and when that changes; null: it never opens in more than a year. */
export interface Opening {
  readonly isOpen: boolean;
  /** Local time at which it closes or opens next. */
  readonly minute: number;
  /** In how many days: 0 is today there. */
  readonly inDays: number;
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
}

/** The next change of a calendar after an instant (milliseconds since 1970), in a time zone. */
export function nextOpening(
  { openHours, holidays }: Pick<Calendar, 'openHours' | 'holidays'>,
  timeZone: string,
  instant: number,
): Opening | null {
  const local = instant + zoneOffset(timeZone, instant);
  const today = Math.floor(local / DAY);
  const now = Math.floor((local - today * DAY) / 60_000);
  const closed = new Set(
    holidays.flatMap(({ date }) => {
      const civil = parseDate(date);
      return civil === undefined ? [] : [daysFromCivil(civil)];
    }),
  );
  const stretchesOn = (days: number) =>
    closed.has(days)
      ? []
      : openHours.filter(({ weekday }) => weekday === weekdayOf(days)).toSorted((a, b) => a.from - b.from);
  const at = (inDays: number, minute: number, isOpen: boolean): Opening => {
    const { day, month } = civilFromDays(today + inDays);
    return { isOpen, minute, inDays, weekday: weekdayOf(today + inDays), day, month };
  };
  const current = stretchesOn(today).find(({ from, to }) => from <= now && now < to);
  if (current !== undefined) return at(0, current.to, true);
  for (let inDays = 0; inDays < FARTHEST_DAYS; inDays += 1) {
    const next = stretchesOn(today + inDays).find(({ from }) => inDays > 0 || from > now);
    if (next !== undefined) return at(inDays, next.from, false);
  }
  return null;
}
