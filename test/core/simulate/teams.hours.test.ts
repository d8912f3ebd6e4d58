import { describe, expect, it } from 'vitest';
import type { BlueprintRecord } from '../../../src/core/model/records.ts';
import { blueprintOf, record } from '../../support/blueprints.ts';
import { comes, desk, served, startsOf } from './desk.ts';
import { activity, takes } from './parts.ts';
import { journalOf, runOf } from './runs.ts';

const HOUR = 3_600_000;

describe('working hours', () => {
  const hours = (from: number, to: number, weekdays = [1, 2, 3, 4, 5]) => ({
    openHours: weekdays.map((weekday) => ({ weekday, from: from * 60, to: to * 60 })),
  });
  const office = record('calendar', 'office', hours(9, 17));
  const atOffice = { calendarId: 'calendar_office' };
  // The run begins on a Monday.
  const days = (...records: readonly BlueprintRecord[]) => runOf(blueprintOf(...records), { days: 3 });

  it('are those in which people begin, and go on with what they have not finished (W2)', () => {
    const run = days(office, desk(atOffice), comes('ada', 40, 'a'), comes('ben', 40.5, 'a'), served('a'));
    expect(journalOf(run)).toEqual([
      '1 16:00 ada activityStarted a',
      '1 16:30 ben queued a',
      '2 10:00 ada activityEnded a',
      '2 10:00 ben activityStarted a',
      '2 12:00 ben activityEnded a',
    ]);
    expect(run.teams['desk']).toMatchObject({ busyMs: 4 * HOUR, openMs: 24 * HOUR });
  });

  it('begin with their first instant and end before their last: work may end then, and none begins (W2)', () => {
    const run = days(
      office,
      desk({ ...atOffice, headCount: 2 }),
      comes('ada', 33, 'a'),
      comes('ben', 39, 'a'),
      comes('cat', 41, 'a'),
      served('a'),
    );
    expect(journalOf(run)).toEqual([
      '1 09:00 ada activityStarted a',
      '1 11:00 ada activityEnded a',
      '1 15:00 ben activityStarted a',
      '1 17:00 cat queued a',
      '1 17:00 ben activityEnded a',
      '2 09:00 cat activityStarted a',
      '2 11:00 cat activityEnded a',
    ]);
  });

  it('of the blueprint are those of a team that has none of its own (W2)', () => {
    const settings = record('settings', 'main', { calendarId: 'calendar_office' });
    expect(startsOf(days(settings, office, desk(), comes('ada', 24, 'a'), served('a')))).toEqual([
      'ada 09:00',
    ]);
    expect(startsOf(days(office, desk(), comes('ada', 24, 'a'), served('a')))).toEqual(['ada 00:00']);
  });

  it('replace those of the effort, which only say how long its days are (W2)', () => {
    const short = record('calendar', 'short', { ...hours(9, 10), hoursPerDay: 3 });
    const run = days(
      office,
      short,
      desk(atOffice),
      comes('ada', 36, 'a'),
      served('a', { activities: [activity('a', { effort: takes(1, 'days', 'short') })] }),
    );
    expect(journalOf(run)).toEqual(['1 12:00 ada activityStarted a', '1 15:00 ada activityEnded a']);
  });

  it('are an hour shorter in the night in which clocks go forward, and longer when they go back (W2, T1)', () => {
    const everyDay = [1, 2, 3, 4, 5, 6, 7];
    const night = record('calendar', 'night', {
      openHours: [...hours(22, 24, everyDay).openHours, ...hours(0, 6, everyDay).openHours],
    });
    const endOfWork = (startDate: string) => {
      const run = runOf(
        blueprintOf(
          record('settings', 'main', { startDate, timeZone: 'Europe/Berlin' }),
          night,
          desk({ calendarId: 'calendar_night' }),
          comes('ada', 16, 'a'),
          served('a', { activities: [activity('a', { effort: takes(8, 'hours') })] }),
        ),
        { days: 2 },
      );
      return journalOf(run).at(-1);
    };
    // From ten at night eight hours are over at six; where an hour is missing, one is left for the next night,
    // which begins 45 hours after the run did. Where there is one more, it is five.
    expect(endOfWork('2027-01-09')).toBe('1 06:00 ada activityEnded a');
    expect(endOfWork('2027-03-27')).toBe('1 22:00 ada activityEnded a');
    expect(endOfWork('2027-10-30')).toBe('1 06:00 ada activityEnded a');
  });

  it('may be others for each shift; the first in order that is there and free takes the lead (W2)', () => {
    const early = record('calendar', 'early', hours(7, 10));
    const run = days(
      office,
      early,
      desk({ ...atOffice, shifts: [{ name: 'Early', headCount: 1, calendarId: 'calendar_early' }] }),
      comes('ada', 29, 'a'),
      comes('ben', 30, 'a'),
      comes('cat', 32.5, 'a'),
      comes('dan', 32.6, 'a'),
      served('a'),
    );
    expect(journalOf(run).filter((line) => !line.includes('queued'))).toEqual([
      '1 07:00 ada activityStarted a',
      '1 09:00 ben activityStarted a',
      '1 09:00 ada activityEnded a',
      '1 09:00 cat activityStarted a',
      '1 11:00 ben activityEnded a',
      '1 11:00 dan activityStarted a',
      '1 13:00 dan activityEnded a',
      // The early shift took Cat at nine, with one hour left that day and one on the next.
      '2 08:00 cat activityEnded a',
    ]);
    expect(run.teams['desk']).toMatchObject({ busyMs: 8 * HOUR, openMs: 33 * HOUR });
  });

  it('may be those of shifts alone (W2)', () => {
    const run = days(
      office,
      desk({ headCount: null, shifts: [{ name: '', headCount: 2, calendarId: 'calendar_office' }] }),
      ...['ada', 'ben', 'cat'].map((name) => comes(name, 32, 'a')),
      served('a'),
    );
    expect(startsOf(run)).toEqual(['ada 09:00', 'ben 09:00', 'cat 11:00']);
  });

  it('without end, or none ever, are no trouble (W2, T1)', () => {
    const never = record('calendar', 'never');
    const run = days(never, desk({ calendarId: 'calendar_never' }), comes('ada', 24, 'a'), served('a'));
    expect(journalOf(run)).toEqual(['1 00:00 ada queued a']);
  });
});
