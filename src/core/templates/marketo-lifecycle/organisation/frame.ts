import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { workingWeek } from '../../parts/workingWeek.ts';

export const phases: readonly RecordMembers<'phase'>[] = [
  {
    id: 'phase_top',
    name: 'Top of funnel',
    subtitle: 'Awareness',
    definition: 'Aware of Meridian, not ready to buy. Marketing is heard, and listens.',
  },
  {
    id: 'phase_middle',
    name: 'Middle of funnel',
    subtitle: 'Consideration',
    definition:
      'They have displayed buying behaviour and engaged with content: first nurtured, then, at the score, ready to be handed off.',
  },
  {
    id: 'phase_bottom',
    name: 'Bottom of funnel',
    subtitle: 'Decision',
    definition:
      'Sales has received the lead, says within 72 hours what it is, and works those who are ready until they are won or lost.',
  },
];

const holidays = {
  '2027-01-01': "New Year's Day",
  '2027-01-18': 'Martin Luther King Jr. Day',
  '2027-05-31': 'Memorial Day',
  '2027-06-18': 'Juneteenth (observed)',
  '2027-07-05': 'Independence Day (observed)',
  '2027-09-06': 'Labor Day',
  '2027-11-25': 'Thanksgiving',
  '2027-11-26': 'Day after Thanksgiving',
  '2027-12-24': 'Christmas (observed)',
  '2027-12-31': 'New Year (observed)',
};

/** Office hours for people; whole weekdays for the 72 hours, which are three working days by the clock. */
export const calendars: readonly RecordMembers<'calendar'>[] = [
  workingWeek('calendar_chicago', 'Office hours, Chicago', 'America/Chicago', [8, 17], holidays),
  workingWeek('calendar_weekdays', 'Weekdays around the clock', 'America/Chicago', [0, 24], holidays),
];

/** Lead statuses of the connected CRM; the program status is the stage. */
export const statuses: readonly RecordMembers<'status'>[] = [
  {
    id: 'status_open',
    key: 'open',
    name: 'Open, not contacted',
    definition:
      'With an owner who has done nothing yet. MQL and Open: the alert has gone out, the clock runs.',
    setBy: 'handOff',
  },
  {
    id: 'status_working',
    key: 'working',
    name: 'Working',
    definition: 'An attempt has been made.',
    setBy: 'activityStarted',
  },
  {
    id: 'status_contacted',
    key: 'contacted',
    name: 'Working, contacted',
    definition: 'Inside sales has spoken or written with them in both directions.',
    setBy: 'contactMade',
  },
  {
    id: 'status_converted',
    key: 'converted',
    name: 'Closed, converted',
    definition: 'The lead record is a contact with an account and an opportunity.',
  },
  {
    id: 'status_nurturing',
    key: 'nurturing',
    name: 'Nurturing (not ready)',
    definition: 'Back with marketing, with a not-ready reason.',
  },
  {
    id: 'status_notConverted',
    key: 'notConverted',
    name: 'Closed, not converted (unqualified)',
    definition: 'Not a fit to purchase, with an unqualified reason.',
  },
];
