import { describe, expect, it } from 'vitest';
import { nextOpening } from '../../../src/core/model/nextOpening.ts';

const calendar = {
  openHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 })),
  holidays: [{ date: '2027-01-04', name: '' }],
};
const at = (instant: string, zone = 'Europe/Berlin') => nextOpening(calendar, zone, Date.parse(instant));

describe('the next opening', () => {
  it('is the end of the stretch while it is open, in local time', () => {
    expect(at('2027-01-05T08:30:00Z')).toMatchObject({ isOpen: true, minute: 1_020, inDays: 0 });
    expect(at('2027-01-05T07:30:00Z')).toMatchObject({ isOpen: false, minute: 540, inDays: 0 });
    expect(at('2027-01-05T07:30:00Z', 'Asia/Kolkata')).toMatchObject({ isOpen: true });
  });

  it('passes over the weekend and days off', () => {
    expect(at('2027-01-01T20:00:00Z')).toMatchObject({
      isOpen: false,
      inDays: 4,
      weekday: 2,
      day: 5,
      month: 1,
    });
  });

  it('never comes where nothing is ever open', () => {
    expect(nextOpening({ openHours: [], holidays: [] }, 'UTC', 0)).toBeNull();
  });
});
