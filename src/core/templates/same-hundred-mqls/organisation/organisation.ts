import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { workingWeek } from '../../parts/workingWeek.ts';

export const phases: readonly RecordMembers<'phase'>[] = [
  {
    id: 'phase_awareness',
    name: 'Awareness',
    subtitle: 'Before they count',
    definition: 'Known, and about to be qualified: by what they say, or by what they do.',
  },
  {
    id: 'phase_consideration',
    name: 'Consideration',
    subtitle: 'Where the two kinds part',
    definition: 'All of them are called MQL. Some asked to talk, some were counted.',
  },
  {
    id: 'phase_decision',
    name: 'Decision',
    subtitle: 'Where it shows',
    definition:
      'Meetings become deals, and only here does the mix of the months before become visible as money.',
  },
  {
    id: 'phase_afterSales',
    name: 'After-sales',
    subtitle: 'Customer and promoter',
    definition: 'What the lesson leaves in peace.',
  },
];

const calendarId = 'calendar_office';

export const calendars: readonly RecordMembers<'calendar'>[] = [
  workingWeek(calendarId, 'Office hours, Dublin', 'Europe/Dublin', [9, 17.5], {
    '2027-01-01': "New Year's Day",
    '2027-02-01': 'Saint Brigid’s Day',
    '2027-03-17': 'Saint Patrick’s Day',
    '2027-03-29': 'Easter Monday',
    '2027-05-03': 'May Bank Holiday',
    '2027-06-07': 'June Bank Holiday',
    '2027-08-02': 'August Bank Holiday',
    '2027-10-25': 'October Bank Holiday',
    '2027-12-27': 'Christmas Day, in lieu',
    '2027-12-28': 'Saint Stephen’s Day, in lieu',
  }),
];

export const teams: readonly RecordMembers<'team'>[] = [
  {
    id: 'team_marketing',
    name: 'Marketing',
    abbreviation: 'MKT',
    colour: 0,
    description: 'Brings both kinds of MQL, and is usually measured by their sum.',
    headCount: 4,
    calendarId,
    costPerHour: 55,
  },
  {
    id: 'team_sdr',
    name: 'Sales development (SDR)',
    abbreviation: 'SDR',
    colour: 2,
    description: 'Calls hand-raisers, researches scored MQLs, books meetings. Feels the mix first.',
    headCount: 3,
    calendarId,
    costPerHour: 45,
    priorities: [{ name: 'New MQLs', appliesTo: null, stageIds: ['stage_mql'] }],
  },
  {
    id: 'team_ae',
    name: 'Account executives',
    abbreviation: 'AE',
    colour: 3,
    description: 'Hold the meetings and close the deals.',
    headCount: 3,
    calendarId,
    costPerHour: 75,
    handRaisersFirst: false,
  },
  {
    id: 'team_customerSuccess',
    name: 'Customer Success',
    abbreviation: 'CS',
    colour: 5,
    description: 'Onboards customers and asks the happy ones to say so.',
    headCount: 2,
    calendarId,
    costPerHour: 55,
    handRaisersFirst: false,
  },
  {
    id: 'team_revOps',
    name: 'Revenue operations',
    abbreviation: 'RevOps',
    colour: 1,
    description: 'Keeps the MQL type from being overwritten, and reports the two kinds apart.',
    headCount: 1,
    calendarId,
    costPerHour: 60,
  },
  {
    id: 'team_management',
    name: 'CRO',
    abbreviation: 'CRO',
    colour: 7,
    description: 'Reads the total, until the lesson is learnt.',
    headCount: 1,
    calendarId,
    costPerHour: 140,
  },
];

export const statuses: readonly RecordMembers<'status'>[] = [
  {
    id: 'status_new',
    key: 'new',
    name: 'New',
    definition:
      'Not touched yet. MQL and New: call as soon as possible, because they asked for something; if they did.',
    setBy: 'handOff',
  },
  {
    id: 'status_connecting',
    key: 'connecting',
    name: 'Connecting',
    definition: 'Tried, not yet spoken to.',
    setBy: 'activityStarted',
  },
  {
    id: 'status_connected',
    key: 'connected',
    name: 'Connected',
    definition: 'Spoken or written with, in both directions.',
    setBy: 'contactMade',
  },
  {
    id: 'status_meetingBooked',
    key: 'meetingBooked',
    name: 'Meeting booked',
    definition: 'The measure of the lesson.',
  },
  { id: 'status_openDeal', key: 'openDeal', name: 'Open deal', definition: 'A deal is being worked.' },
  {
    id: 'status_notReady',
    key: 'notReady',
    name: 'Not ready',
    definition: 'A fit without a meeting; the reason says why.',
  },
  {
    id: 'status_unqualified',
    key: 'unqualified',
    name: 'Unqualified',
    definition: 'Not a fit; the reason says why.',
  },
];
