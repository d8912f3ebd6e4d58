import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { workingWeek } from '../../parts/workingWeek.ts';

export const phases: readonly RecordMembers<'phase'>[] = [
  {
    id: 'phase_getKnown',
    name: 'Get known',
    subtitle: 'Awareness',
    definition: 'They know Fjord Academy and let us write to them. Nobody sells anything yet.',
  },
  {
    id: 'phase_getBooked',
    name: 'Get booked',
    subtitle: 'Consideration and decision',
    definition: 'We talk about their team, a date and a price, until they book or say no.',
  },
  {
    id: 'phase_getRecommended',
    name: 'Get recommended',
    subtitle: 'After-sales',
    definition: 'The course has been held; who liked it comes back and tells others.',
  },
];

const calendarId = 'calendar_office';

export const teams: readonly RecordMembers<'team'>[] = [
  {
    id: 'team_marketing',
    name: 'Marketing',
    abbreviation: 'MKT',
    colour: 0,
    description: 'One person and a freelancer: website, guide, newsletter, fairs. Owns leads.',
    headCount: 1,
    calendarId,
    costPerHour: 520,
  },
  {
    id: 'team_sales',
    name: 'Sales',
    abbreviation: 'SAL',
    colour: 3,
    description: 'Two people who call, visit, write offers and book courses. Own prospects.',
    headCount: 2,
    calendarId,
    costPerHour: 560,
    priorities: [{ name: 'Asked for an offer', appliesTo: null, stageIds: ['stage_prospect'] }],
  },
  {
    id: 'team_courses',
    name: 'Course team',
    abbreviation: 'CRS',
    colour: 5,
    description: 'Trainers and coordination: hold the course and stay in touch afterwards. Own customers.',
    headCount: 3,
    calendarId,
    costPerHour: 600,
    handRaisersFirst: false,
  },
  {
    id: 'team_management',
    name: 'Managing director',
    abbreviation: 'MD',
    colour: 7,
    description:
      'Answers for the number at the end of the month, settles what the teams cannot, keeps the CRM keys.',
    headCount: 1,
    calendarId,
    costPerHour: 900,
  },
];

export const calendars: readonly RecordMembers<'calendar'>[] = [
  workingWeek(calendarId, 'Office hours, Oslo', 'Europe/Oslo', [8, 16], {
    '2027-01-01': "New Year's Day",
    '2027-03-25': 'Maundy Thursday',
    '2027-03-26': 'Good Friday',
    '2027-03-29': 'Easter Monday',
    '2027-05-06': 'Ascension Day',
    '2027-05-17': 'Constitution Day',
    '2027-12-24': 'Christmas Eve',
    '2027-12-27': 'Closed between the years',
    '2027-12-28': 'Closed between the years',
    '2027-12-29': 'Closed between the years',
    '2027-12-30': 'Closed between the years',
    '2027-12-31': 'Closed between the years',
  }),
];

export const tools: readonly RecordMembers<'tool'>[] = [
  {
    id: 'tool_crm',
    name: 'CRM',
    category: 'CRM',
    description:
      'One list of contacts and companies with stage, owner, status and next step. Any CRM will do.',
    ownerTeamId: 'team_management',
  },
  {
    id: 'tool_website',
    name: 'Website with forms',
    category: 'Web',
    description: 'Course pages, the team-training guide, “Ask for an offer”.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_newsletter',
    name: 'Newsletter tool',
    category: 'E-mail',
    description: 'Monthly newsletter and the welcome series; clicks and opt-outs flow to the CRM.',
    ownerTeamId: 'team_marketing',
  },
  {
    id: 'tool_phone',
    name: 'Phone and calendar',
    category: 'Communication',
    description: 'Calls, meetings and shared dates; every call leaves a note on the contact.',
    ownerTeamId: 'team_sales',
  },
  {
    id: 'tool_booking',
    name: 'Course booking and invoicing',
    category: 'Finance',
    description: 'Offers, bookings, dates, invoices. The only place where a price is right.',
    ownerTeamId: 'team_courses',
  },
];

export const statuses: readonly RecordMembers<'status'>[] = [
  {
    id: 'status_new',
    key: 'new',
    name: 'New',
    definition: 'Just came to this owner; nothing done yet. Prospect and New: call today.',
    setBy: 'handOff',
  },
  {
    id: 'status_connecting',
    key: 'connecting',
    name: 'Connecting',
    definition: 'We are trying to reach them.',
    setBy: 'activityStarted',
  },
  {
    id: 'status_connected',
    key: 'connected',
    name: 'Connected',
    definition: 'We have talked or written in both directions.',
    setBy: 'contactMade',
  },
  {
    id: 'status_offerOpen',
    key: 'offerOpen',
    name: 'Open deal',
    definition: 'They have an offer with a date on it.',
  },
  {
    id: 'status_notReady',
    key: 'notReady',
    name: 'Not ready',
    definition: 'Right company, wrong moment. The not-ready reason says why, the date when to call again.',
  },
  {
    id: 'status_unqualified',
    key: 'unqualified',
    name: 'Unqualified',
    definition: 'Never going to book. The unqualified reason says why.',
  },
];
