import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/core/model/dateWords.ts';

describe('dates in lines of text', () => {
  it.each([
    ['2027-12-25 Christmas Day', '2027-12-25', 'Christmas Day'],
    ['25.12.2027\tWeihnachten', '2027-12-25', 'Weihnachten'],
    ['25. 12. 2027; Weihnachten', '2027-12-25', 'Weihnachten'],
    ['3 October 2027 - Tag der Deutschen Einheit', '2027-10-03', 'Tag der Deutschen Einheit'],
    ['1. Mai 2027', '2027-05-01', ''],
    ['Dec 26, 2027: Boxing Day', '2027-12-26', 'Boxing Day'],
    ['26th of nothing, 8 March 2027', '2027-03-08', '26th of nothing'],
    ['Epiphany | 06/01/2027', '2027-01-06', 'Epiphany'],
    ['12/25/2027 Christmas', '2027-12-25', 'Christmas'],
    ['"2027-01-01","New Year"', '2027-01-01', 'New Year'],
  ])('are read from %j', (line, date, name) => {
    expect(readDates(line)).toEqual([{ date, name }]);
  });

  it('are sorted, once each; lines without a date are left out', () => {
    expect(readDates('Holidays\n2027-05-01 B\n2027-01-01 A\n2027-05-01 again\n30.2.2027\n')).toEqual([
      { date: '2027-01-01', name: 'A' },
      { date: '2027-05-01', name: 'B' },
    ]);
  });
});
