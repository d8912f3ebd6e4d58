import { civilFromDays, daysFromCivil, parseDate } from '../lib/civil.ts';

/** What was counted in one month of the calendar. */
export interface MonthCount {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly count: number;
  /** Whether the run covers the month from its first day to its last. */
  readonly isWhole: boolean;
}

/**
 * Sums counts by day into months of the calendar. The first day is `startDate` ("2027-01-04"); days that have no
 * count count as 0. An unreadable date gives no months.
 */
export function byMonth(counts: readonly number[], startDate: string, days: number): MonthCount[] {
  const start = parseDate(startDate);
  if (start === undefined) return [];
  const first = daysFromCivil(start);
  const months: MonthCount[] = [];
  for (let day = 0; day < days;) {
    const { year, month } = civilFromDays(first + day);
    const begins = daysFromCivil({ year, month, day: 1 }) - first;
    const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
    const ends = daysFromCivil({ ...next, day: 1 }) - first;
    const count = counts.slice(day, Math.min(ends, days)).reduce((sum, each) => sum + each, 0);
    months.push({ year, month, count, isWhole: begins >= 0 && ends <= days });
    day = ends;
  }
  return months;
}
