import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openHoursAWeek, readWeek, sayWeek } from '../../../src/core/model/weekWords.ts';

const office = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: 540, to: 1_020 }));
const read = (words: string) => {
  const week = readWeek(words);
  return 'openHours' in week ? week.openHours : week.problem;
};

describe('the hours of a week', () => {
  it.each([
    'Mon–Fri 9–17',
    'Monday to Friday 9:00–17:00',
    'mo-fr 9-17',
    'weekdays 9 to 17',
    'Mon, Tue, Wed, Thu, Fri: 9–17',
    'Mo bis Fr 9 bis 17 Uhr',
    'Mon–Fri 9 am – 5 pm',
    'monday to thursday 9–17; friday 9–17',
  ])('are understood when written "%s"', (words) => {
    expect(read(words)).toEqual(office);
  });

  it('may differ from day to day and have breaks', () => {
    expect(read('Mon–Thu 8:30–12, 13–17; Fri 9–15, Sat closed')).toEqual([
      ...[1, 2, 3, 4].flatMap((weekday) => [
        { weekday, from: 510, to: 720 },
        { weekday, from: 780, to: 1_020 },
      ]),
      { weekday: 5, from: 540, to: 900 },
    ]);
    expect(read('Sat to Mon 10–12')).toEqual([1, 6, 7].map((weekday) => ({ weekday, from: 600, to: 720 })));
    expect(read('closed')).toEqual([]);
    expect(read('24/7')).toHaveLength(7);
  });

  it.each(['soon', 'Mon', '9–17', 'Mon 9', 'Mon 17–9', 'Mon 9–25', 'Mon–Fri 9–17 or so', 'Mon 9–12, 11–15'])(
    'are asked for again when "%s" is typed',
    (words) => {
      expect(typeof read(words)).toBe('string');
    },
  );

  it('are said as people say them', () => {
    expect(sayWeek(office)).toBe('Monday to Friday 9–17');
    expect(sayWeek([...office, { weekday: 6, from: 600, to: 750 }])).toBe(
      'Monday to Friday 9–17; Saturday 10–12:30',
    );
    expect(sayWeek([])).toBe('never open');
    expect(openHoursAWeek(office)).toBe(40);
  });

  it('are read back as they were said', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 4 }))
      .map(([weekday, hour, half]) => ({
        weekday,
        from: hour * 60,
        to: Math.min(1_440, hour * 60 + half * 30),
      }));
    fc.assert(
      fc.property(fc.uniqueArray(stretch, { selector: ({ weekday }) => weekday, maxLength: 7 }), (hours) => {
        const sorted = hours.toSorted((a, b) => a.weekday - b.weekday);
        expect(read(sayWeek(sorted))).toEqual(sorted);
      }),
    );
  });
});
