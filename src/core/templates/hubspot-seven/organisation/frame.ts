import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { workingWeek } from '../../parts/workingWeek.ts';

export const phases: readonly RecordMembers<'phase'>[] = [
  {
    id: 'phase_awareness',
    name: 'Awareness',
    subtitle: 'They follow us',
    definition:
      'From the first newsletter to the first look at a product. Everything is sent by marketing, and only what is relevant and timely.',
  },
  {
    id: 'phase_consideration',
    name: 'Consideration',
    subtitle: 'They talk to us',
    definition:
      'They have asked, or behave as if they would. Marketing hands over to Sales at the right time: not at the first click, not a week after the form.',
  },
  {
    id: 'phase_decision',
    name: 'Decision',
    subtitle: 'They choose',
    definition:
      'A deal with a budget in the pipeline, through five deal stages to Closed Won or Closed Lost.',
  },
  {
    id: 'phase_afterSales',
    name: 'After-sales',
    subtitle: 'They stay and tell',
    definition:
      'Receiving the product, learning it, and telling other tradespeople in the van next to theirs.',
  },
];

export const calendars: readonly RecordMembers<'calendar'>[] = [
  workingWeek('calendar_london', 'Office hours, London', 'Europe/London', [8.5, 17.5], {
    '2027-01-01': "New Year's Day",
    '2027-03-26': 'Good Friday',
    '2027-03-29': 'Easter Monday',
    '2027-05-03': 'Early May bank holiday',
    '2027-05-31': 'Spring bank holiday',
    '2027-08-30': 'Summer bank holiday',
    '2027-12-27': 'Christmas Day (substitute)',
    '2027-12-28': 'Boxing Day (substitute)',
  }),
];

/** HubSpot's own eight lead statuses, in its order. */
export const statuses: readonly RecordMembers<'status'>[] = [
  {
    id: 'status_new',
    key: 'new',
    name: 'New',
    definition: 'Assigned and untouched. On an MQL it means: they asked, call.',
    setBy: 'handOff',
  },
  {
    id: 'status_open',
    key: 'open',
    name: 'Open',
    definition: 'Belongs to a rep, who has looked and not yet begun.',
  },
  {
    id: 'status_inProgress',
    key: 'inProgress',
    name: 'In progress',
    definition: 'Being worked by a rep: demo booked, questions open.',
  },
  {
    id: 'status_openDeal',
    key: 'openDeal',
    name: 'Open deal',
    definition: 'Associated with a deal in the pipeline; marketing e-mails pause.',
  },
  {
    id: 'status_unqualified',
    key: 'unqualified',
    name: 'Unqualified',
    definition: 'Not a customer for us. Requires an unqualified reason.',
  },
  {
    id: 'status_attempted',
    key: 'attemptedToContact',
    name: 'Attempted to contact',
    definition: 'Called or written to, no answer so far.',
    setBy: 'activityStarted',
  },
  {
    id: 'status_connected',
    key: 'connected',
    name: 'Connected',
    definition: 'Spoken with.',
    setBy: 'contactMade',
  },
  {
    id: 'status_badTiming',
    key: 'badTiming',
    name: 'Bad timing',
    definition: 'Fits, but not ready now. Requires a not-ready reason and, where there is one, a date.',
  },
];
