import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const settings: RecordMembers<'settings'> = {
  name: 'Simple four',
  company: 'Fjord Academy',
  description:
    'The lifecycle of Fjord Academy, an example company of seven people that sells training days for teams. Four words everybody can remember: a Lead lets us write, a Prospect talks with us, a Customer has booked, an Advocate tells others. Meant for a first workshop: draw your own four in an hour, then split only what hurts. Assumption: every number here is one.',
  level: 'company',
  currency: 'NOK',
  fiscalYearStartMonth: 1,
  timeZone: 'Europe/Oslo',
  startDate: '2027-01-04',
  runDays: 365,
  calendarId: 'calendar_office',
  customerStageId: 'stage_customer',
  evangelistStageId: 'stage_advocate',
  qualifiedStageId: 'stage_prospect',
  dealStages: 0,
  dealValue: { mean: 58_000, standardDeviation: 30_000 },
  responseDecay: [
    { hours: 0, factor: 1 },
    { hours: 4, factor: 1 },
    { hours: 24, factor: 0.85 },
    { hours: 96, factor: 0.65 },
  ],
};

export const targets: RecordMembers<'targets'> = {
  customers: 90,
  revenue: 5_220_000,
  marketingShare: 0.75,
  note: 'Assumption: ninety bookings at 58,000 kroner. Three of four come from what Marketing does; the rest from recommendations and from people Sales knows. Last year’s bookings by source would replace this guess.',
};

export const notes: readonly RecordMembers<'note'>[] = [
  {
    id: 'note_workshop',
    text: 'For the workshop: 1. Rename the four. 2. Say in one sentence each what must be true to enter. 3. Name one team for each. 4. Agree on one promise: how fast is a Prospect called? Stop there; the rest can wait a week.',
    position: { x: 0, y: -240 },
    size: { width: 330, height: 140 },
  },
  {
    id: 'note_split',
    text: 'When four are not enough: Lead splits first (into those who asked and those who only read), Prospect second (into deal stages). Split where the reasons of the month pile up, not because a textbook has more boxes.',
    position: { x: 680, y: -240 },
    size: { width: 330, height: 140 },
  },
];

export const scenarios: readonly RecordMembers<'scenario'>[] = [
  {
    id: 'scenario_oneSeller',
    name: 'One seller on parental leave',
    description: 'One person instead of two calls prospects. Visible where team capacity is simulated.',
    settings: [{ recordId: 'team_sales', path: ['headCount'], value: 1 }],
  },
  {
    id: 'scenario_moreAsked',
    name: 'Three more offer forms a week',
    description:
      'A better “Ask for an offer” button: of a hundred website leads 65 instead of 56 ask for an offer.',
    settings: [
      { recordId: 'source_website', path: ['attributes', 1, 'values', 0, 'weight'], value: 65 },
      { recordId: 'source_website', path: ['attributes', 1, 'values', 2, 'weight'], value: 25 },
    ],
  },
  {
    id: 'scenario_askAdvocates',
    name: 'Ask every happy customer',
    description: 'The trainer asks everybody who answered 9 or 10, and seven of ten say yes instead of four.',
    settings: [{ recordId: 'transition_customerToAdvocate', path: ['modifiers', 0, 'share'], value: 0.7 }],
  },
];
