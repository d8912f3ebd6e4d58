import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { civilFromDays, daysFromCivil, parseDate, weekdayOf } from '../../../src/core/lib/civil.ts';

const days = fc.integer({ min: -1_000_000, max: 1_000_000 });
const plainDate = (day: number) => new Temporal.PlainDate(1970, 1, 1).add({ days: day });

describe('days and dates', () => {
  it('are those of the calendar, a million days either way', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, month, day: dayOfMonth, dayOfWeek } = plainDate(day);
        expect(civilFromDays(day)).toEqual({ year, month, day: dayOfMonth });
        expect(daysFromCivil({ year, month, day: dayOfMonth })).toBe(day);
        expect(weekdayOf(day)).toBe(dayOfWeek);
      }),
      { numRuns: 2_000 },
    );
  });

  it('know the leap years of centuries', () => {
    const lengthOf = (year: number) =>
      daysFromCivil({ year: year + 1, month: 1, day: 1 }) - daysFromCivil({ year, month: 1, day: 1 });
    expect([1_900, 2_000, 2_024, 2_027, 2_100].map(lengthOf)).toEqual([365, 366, 366, 365, 365]);
  });

  it('are read from texts that are dates, and from nothing else', () => {
    expect(parseDate('2027-01-04')).toEqual({ year: 2_027, month: 1, day: 4 });
    expect(parseDate('2028-02-29')).toEqual({ year: 2_028, month: 2, day: 29 });
    for (const text of [
      '2027-02-29',
      '2027-13-01',
      '2027-00-10',
      '2027-04-31',
      '2027-4-1',
      '',
      '2027-01-04T00:00',
    ])
      expect(parseDate(text)).toBeUndefined();
  });
});
