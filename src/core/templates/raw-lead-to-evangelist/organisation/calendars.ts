import type { RecordMembers } from '../../parts/blueprintOf.ts';

const nineToHalfPastFive = { from: 9 * 60, to: 17 * 60 + 30 };

export const calendars: readonly RecordMembers<'calendar'>[] = [
  {
    id: 'calendar_businessHours',
    name: 'Business hours, Berlin',
    timeZone: 'Europe/Berlin',
    openHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...nineToHalfPastFive })),
    hoursPerDay: 8.5,
    holidays: [
      { date: '2027-01-01', name: "New Year's Day" },
      { date: '2027-03-08', name: "International Women's Day (Berlin)" },
      { date: '2027-03-26', name: 'Good Friday' },
      { date: '2027-03-29', name: 'Easter Monday' },
      { date: '2027-05-06', name: 'Ascension Day' },
      { date: '2027-05-17', name: 'Whit Monday' },
      { date: '2027-12-24', name: 'Christmas Eve, company closed' },
      { date: '2027-12-27', name: 'Company closed' },
      { date: '2027-12-28', name: 'Company closed' },
      { date: '2027-12-29', name: 'Company closed' },
      { date: '2027-12-30', name: 'Company closed' },
      { date: '2027-12-31', name: 'Company closed' },
    ],
  },
];
