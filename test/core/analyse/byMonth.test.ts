import { describe, expect, it } from 'vitest';
import { byMonth } from '../../../src/core/analyse/byMonth.ts';

describe('counts by month', () => {
  it('follow the calendar, and say which months the run covers only in part', () => {
    const counts = Array.from({ length: 60 }, () => 1);
    expect(byMonth(counts, '2028-01-30', 60)).toEqual([
      { year: 2028, month: 1, count: 2, isWhole: false },
      { year: 2028, month: 2, count: 29, isWhole: true },
      { year: 2028, month: 3, count: 29, isWhole: false },
    ]);
  });

  it('go on over the turn of the year, with days without a count as nothing', () => {
    expect(byMonth([1, 0, 0, 5], '2027-12-31', 33)).toEqual([
      { year: 2027, month: 12, count: 1, isWhole: false },
      { year: 2028, month: 1, count: 5, isWhole: true },
      { year: 2028, month: 2, count: 0, isWhole: false },
    ]);
  });

  it('are none where the date cannot be read', () => {
    expect(byMonth([1], 'soon', 30)).toEqual([]);
  });
});
