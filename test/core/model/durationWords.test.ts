import { describe, expect, it } from 'vitest';
import { readDuration, sayDuration, sayDurationBriefly } from '../../../src/core/model/durationWords.ts';

const office = 'calendar_office';
const elapsed = (value: number, unit: string) => ({ duration: { value, unit, calendarId: null } });
const business = (value: number, unit: string) => ({ duration: { value, unit, calendarId: office } });

describe('a length of time', () => {
  it.each([
    ['within 4 business hours', business(4, 'hours')],
    ['15 minutes', elapsed(15, 'minutes')],
    ['2 business days', business(2, 'days')],
    ['90 d', elapsed(90, 'days')],
    ['72h', elapsed(72, 'hours')],
    ['1 working day', business(1, 'days')],
    ['In 1.5 hours', elapsed(1.5, 'hours')],
    ['1,5 h', elapsed(1.5, 'hours')],
    ['half an hour', elapsed(0.5, 'hours')],
    ['an hour', elapsed(1, 'hours')],
    ['3 wks', elapsed(3, 'weeks')],
    ['30 s', elapsed(30, 'seconds')],
    ['3d', elapsed(3, 'days')],
    ['2 weeks', elapsed(2, 'weeks')],
    ['one hour', elapsed(1, 'hours')],
    ['an hour and a half', elapsed(1.5, 'hours')],
    ['2 hours and a half', elapsed(2.5, 'hours')],
    ['1½ hours', elapsed(1.5, 'hours')],
    ['a quarter of an hour', elapsed(0.25, 'hours')],
    ['a couple of days', elapsed(2, 'days')],
    ['a fortnight', elapsed(2, 'weeks')],
    ['3 months', elapsed(90, 'days')],
    ['a year', elapsed(365, 'days')],
    ['1 h 30 min', elapsed(1.5, 'hours')],
    ['1 hour and 20 minutes', elapsed(80, 'minutes')],
    ['2 days, 12 hours', elapsed(2.5, 'days')],
    ['up to 10 min.', elapsed(10, 'minutes')],
    ['the next business day', business(1, 'days')],
    ['same working day', business(1, 'days')],
    ['next day', elapsed(1, 'days')],
    ['fifteen minutes', elapsed(15, 'minutes')],
    ['4 open hours', business(4, 'hours')],
    ['2 Stunden', elapsed(2, 'hours')],
    ['innerhalb von 30 Minuten', elapsed(30, 'minutes')],
    ['2 Werktage', business(2, 'days')],
    ['4 Arbeitsstunden', business(4, 'hours')],
  ])('is understood when written "%s"', (words, expected) => {
    expect(readDuration(words, office)).toEqual(expected);
  });

  it.each([
    '',
    'soon',
    '4',
    'hours',
    '4 lightyears',
    '-4 hours',
    '4 business',
    '1e3 hours',
    '4 hours or so',
    'a while',
    '3 hours 20',
    '5 hours ago',
  ])('asks for a number and a unit when "%s" is typed', (words) => {
    expect(readDuration(words, office)).toEqual({ problem: expect.stringContaining('4 business hours') });
  });

  it('says that business time needs a calendar where there is none', () => {
    expect(readDuration('4 business hours', null)).toEqual({ problem: expect.stringContaining('calendar') });
  });

  it('of business time is said in one unit: a business day has fewer hours', () => {
    expect(readDuration('1 business day 2 hours', office)).toEqual({
      problem: expect.stringContaining('one unit'),
    });
  });

  it('is at most as long as a record can hold', () => {
    expect(readDuration('100001 days', office)).toEqual({ problem: expect.stringContaining('100,000') });
  });

  it('is said back in full, and understood again', () => {
    for (const words of ['4 business hours', '1 day', '15 minutes', '0.5 weeks', '1 business day']) {
      const read = readDuration(words, office);
      expect('duration' in read && sayDuration(read.duration)).toBe(words);
    }
  });

  it('is said briefly on a card', () => {
    expect(sayDurationBriefly({ value: 4, unit: 'hours', calendarId: office })).toBe('4 business h');
    expect(sayDurationBriefly({ value: 90, unit: 'days', calendarId: null })).toBe('90 d');
  });
});
