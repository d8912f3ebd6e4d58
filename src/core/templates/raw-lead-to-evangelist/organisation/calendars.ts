import type { RecordMembers } from '../../parts/blueprintOf.ts';

const MINUTES = 60;

const holidays = [
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
];

/** Monday to Friday in Berlin, from one hour of the day to another. */
function workingDays(id: string, name: string, from: number, to: number): RecordMembers<'calendar'> {
  return {
    id,
    name,
    timeZone: 'Europe/Berlin',
    openHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: from * MINUTES, to: to * MINUTES })),
    hoursPerDay: to - from,
    holidays,
  };
}

export const calendars: readonly RecordMembers<'calendar'>[] = [
  workingDays('calendar_businessHours', 'Business hours, Berlin', 9, 17.5),
  workingDays('calendar_earlyShift', 'Early shift, Berlin', 9, 15.25),
  workingDays('calendar_lateShift', 'Late shift, Berlin', 11.25, 17.5),
];
