import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { batchTimes } from '../../../src/core/compile/batchTimes.ts';
import { startInstantOf } from '../../../src/core/compile/compileTimes.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
const frame = (timeZone: string, startDate: string, days = 30) => ({
  startInstant: startInstantOf(startDate, timeZone),
  timeZone,
  days,
});

describe('the times of a batch', () => {
  it('are none where leads are not handed over by the clock', () => {
    expect(batchTimes(null, frame('UTC', '2027-01-04'))).toHaveLength(0);
    expect(batchTimes({ kind: 'leads', leads: 20 }, frame('UTC', '2027-01-04'))).toHaveLength(0);
  });

  it('are the same minute of every day, counted from the start of the run', () => {
    const times = batchTimes({ kind: 'daily', minute: 540 }, frame('UTC', '2027-01-04', 3));
    const inTheRun = [...times].filter((time) => time >= 0 && time < 3 * DAY);
    expect(inTheRun).toEqual([0, 1, 2].map((day) => day * DAY + 540 * MINUTE));
  });

  it('are the same minute of one weekday, with Monday as the first', () => {
    // The run begins on a Monday: its first Wednesday at 10:00 comes after two days and ten hours.
    const times = batchTimes({ kind: 'weekly', weekday: 3, minute: 600 }, frame('UTC', '2027-01-04', 20));
    expect([...times].filter((time) => time >= 0 && time < 14 * DAY)).toEqual([
      2 * DAY + 600 * MINUTE,
      9 * DAY + 600 * MINUTE,
    ]);
  });

  it('at minute 1,440 are the midnight at which the day ends', () => {
    const times = batchTimes({ kind: 'daily', minute: 1_440 }, frame('Europe/Berlin', '2027-01-04', 2));
    expect([...times]).toContain(DAY);
  });

  it('stay the same on the clocks of the zone when these change, where summer time has come, or is skipped', () => {
    // In Berlin clocks went from 02:00 to 03:00 on 28 March 2027, and from 03:00 to 02:00 on 31 October.
    const of = (minute: number, startDate: string) =>
      [...batchTimes({ kind: 'daily', minute }, frame('Europe/Berlin', startDate, 3))]
        .filter((time) => time >= 0)
        .slice(0, 2);
    expect(of(540, '2027-03-27')).toEqual([540 * MINUTE, DAY + 480 * MINUTE]);
    expect(of(540, '2027-10-30')).toEqual([540 * MINUTE, DAY + 600 * MINUTE]);
    // 02:30 did not happen on the 28th: half past two by the clocks of the day before.
    expect(of(150, '2027-03-27')).toEqual([150 * MINUTE, DAY + 150 * MINUTE]);
  });

  it('cover the whole run, one after another, in every zone (against Temporal)', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
    const cases = fc.record({
      zone: fc.constantFrom(...zones),
      startDate: fc.constantFrom('2027-01-04', '2027-03-10', '2027-10-28', '2028-02-27'),
      days: fc.integer({ min: 1, max: 60 }),
      weekday: fc.integer({ min: 1, max: 7 }),
      // Between two and three clocks may jump: tested by hand above.
      minute: fc.integer({ min: 240, max: 1_439 }),
      isWeekly: fc.boolean(),
    });
    fc.assert(
      fc.property(cases, ({ zone, startDate, days, weekday, minute, isWeekly }) => {
        const start = startInstantOf(startDate, zone);
        const batch = isWeekly
          ? ({ kind: 'weekly', weekday, minute } as const)
          : ({ kind: 'daily', minute } as const);
        const times = [...batchTimes(batch, { startInstant: start, timeZone: zone, days })];
        const first = Temporal.PlainDate.from(startDate);
        const expected = Array.from({ length: days }, (_, day) => first.add({ days: day }))
          .filter((date) => !isWeekly || date.dayOfWeek === weekday)
          .map((date) => {
            const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
            return date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds - start;
          });
        const end = first.add({ days }).toZonedDateTime(zone).epochMilliseconds - start;
        expect(times.filter((time) => time >= 0 && time < end)).toEqual(expected);
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }),
      { numRuns: 300, seed: 4 },
    );
  });
});
