import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  compileCalendar,
  compileDelay,
  compileDuration,
  startInstantOf,
  unitMs,
} from '../../../src/core/compile/compileTimes.ts';
import { afterOpenTime, openTimeUntil } from '../../../src/core/lib/openTime.ts';
import { record } from '../../support/blueprints.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 }));
const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
];
const startDates = ['2027-03-08', '2027-03-22', '2027-09-27', '2027-10-25', '2028-02-25'];

/** Whether an office is open at an instant, asked of Temporal. */
function isOpen(zone: string, instant: number, holidays: readonly string[]): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const minute = local.hour * 60 + local.minute;
  const closed = holidays.includes(local.toPlainDate().toString());
  return !closed && local.dayOfWeek <= 5 && minute >= 540 && minute < 1_020;
}

describe('the open hours of a calendar', () => {
  const cases = fc.record({
    zone: fc.constantFrom(...zones),
    home: fc.constantFrom(...zones),
    startDate: fc.constantFrom(...startDates),
    quarters: fc.integer({ min: 0, max: 30 * 96 }),
  });

  it('are those that people there have, over every change of their clocks (T1)', () => {
    fc.assert(
      fc.property(cases, ({ zone, home, startDate, quarters }) => {
        const start = startInstantOf(startDate, home);
        const holiday = Temporal.PlainDate.from(startDate).add({ days: 9 }).toString();
        const calendar = record('calendar', 'office', {
          timeZone: zone,
          openHours: office,
          holidays: [{ date: holiday, name: 'A day off' }],
        });
        const times = compileCalendar(calendar, home, start, 40);
        const instant = quarters * (HOUR / 4);
        // Open during the quarter of an hour that begins then: these offices open and close on quarters.
        const open = openTimeUntil(times, instant + HOUR / 4) - openTimeUntil(times, instant);
        expect(open > 0).toBe(isOpen(zone, start + instant, [holiday]));
      }),
      { numRuns: 2_000, seed: 8 },
    );
  });

  it('make up a promise of so much open time as walking through them does (T1)', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 60 }), ({ zone, startDate, quarters }, wanted) => {
        const start = startInstantOf(startDate, zone);
        const calendar = record('calendar', 'office', { timeZone: zone, openHours: office });
        const times = compileCalendar(calendar, zone, start, 60);
        const from = (quarters % (20 * 96)) * (HOUR / 4);
        let [at, left] = [from, wanted];
        while (left > 0) {
          if (isOpen(zone, start + at, [])) left -= 1;
          at += HOUR / 4;
        }
        expect(afterOpenTime(times, from, wanted * (HOUR / 4))).toBe(at);
      }),
      { numRuns: 150, seed: 9 },
    );
  });

  it('may be written twice and overlap: they count once', () => {
    const twice = record('calendar', 'office', {
      timeZone: 'UTC',
      openHours: [...office, { weekday: 1, from: 600, to: 1_080 }, { weekday: 1, from: 1_080, to: 1_100 }],
    });
    const times = compileCalendar(twice, 'UTC', startInstantOf('2027-01-04', 'UTC'), 1);
    const monday = openTimeUntil(times, DAY) - openTimeUntil(times, 0);
    expect(monday).toBe((1_100 - 540) * 60_000);
  });

  it('that end before they begin are none, and without any nothing ever ends', () => {
    const wrong = record('calendar', 'office', { openHours: [{ weekday: 1, from: 900, to: 500 }] });
    expect(afterOpenTime(compileCalendar(wrong, 'UTC', 0, 30), 0, 1)).toBe(Infinity);
  });

  it('are laid out from the day before the run to its end', () => {
    const times = compileCalendar(
      record('calendar', 'always', {
        openHours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: 0, to: 1_440 })),
      }),
      'UTC',
      0,
      10,
    );
    expect(times.opens).toHaveLength(1);
    expect(times.opens[0]).toBeLessThanOrEqual(-DAY);
    expect(times.closes[0]).toBeGreaterThanOrEqual(10 * DAY);
  });
});

describe('a length of time', () => {
  const table = { index: new Map([['calendar_office', 0]]), hoursPerDay: [7.5] };

  it('is a number of milliseconds; days of business are shorter, and five make a week (T1)', () => {
    expect(unitMs('days', -1, table)).toBe(DAY);
    expect(unitMs('days', 0, table)).toBe(7.5 * HOUR);
    expect(unitMs('weeks', 0, table)).toBe(37.5 * HOUR);
    expect(unitMs('hours', 0, table)).toBe(HOUR);
  });

  it('is rounded to whole milliseconds (T1)', () => {
    const third = { value: 1 / 3, unit: 'seconds', calendarId: null } as const;
    expect(compileDuration(third, table)).toEqual({ ms: 333, calendar: -1, elapsedMs: 333 });
  });

  it('of a calendar that is gone is elapsed time', () => {
    const gone = { value: 2, unit: 'days', calendarId: 'calendar_gone' } as const;
    expect(compileDuration(gone, table)).toEqual({ ms: 2 * DAY, calendar: -1, elapsedMs: 2 * DAY });
  });

  it('knows how long it is where calendars are left out: a day has 24 hours, a week seven days', () => {
    const week = { value: 1, unit: 'weeks', calendarId: 'calendar_office' } as const;
    expect(compileDuration(week, table)).toEqual({ ms: 37.5 * HOUR, calendar: 0, elapsedMs: 7 * DAY });
    const drawn = { distribution: { kind: 'constant', value: 2 }, unit: 'days', calendarId: null } as const;
    expect(compileDelay({ ...drawn, calendarId: 'calendar_office' }, table)).toMatchObject({
      unitMs: 7.5 * HOUR,
      calendar: 0,
      elapsedUnitMs: DAY,
    });
    expect(compileDelay(drawn, table)).toMatchObject({ unitMs: DAY, calendar: -1, elapsedUnitMs: DAY });
  });

  it('that is none is none', () => {
    expect(compileDelay(null, table)).toBeNull();
  });
});

describe('the instant a run begins', () => {
  it("is the local midnight of its date, or the day's first instant where there is no midnight", () => {
    for (const zone of zones)
      for (const date of startDates)
        expect(startInstantOf(date, zone)).toBe(
          Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds,
        );
    // Clocks in Chile went forward at midnight.
    expect(startInstantOf('2022-09-11', 'America/Santiago')).toBe(Date.parse('2022-09-11T04:00:00Z'));
  });

  it('is that of the default date where the date does not exist', () => {
    expect(startInstantOf('2027-02-31', 'UTC')).toBe(Date.UTC(2027, 0, 4));
  });
});
