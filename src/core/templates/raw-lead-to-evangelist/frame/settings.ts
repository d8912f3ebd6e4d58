import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const settings: RecordMembers<'settings'> = {
  name: 'Raw Lead → Evangelist',
  company: 'Northwind',
  description:
    'The end-to-end diagram from Raw Leads to Evangelist of Northwind, an example company that sells production-planning software to manufacturers and logistics firms. Business, sales and marketing teams have full visibility on the lead journey: who is responsible for each stage, what activities are executed, criteria for moving leads, tools and systems, how data is tracked and reported, and when and how quickly a lead is contacted. It optimizes lead conversion, ensures accurate forecasting and enables precise budget allocation. Not a one-size-fits-all solution: rename, re-wire and replace every number. Assumption: every number here is one, with its source where there is one; the response-decay curve is drawn through two published points (see the note beside MQL). Facts that a team learns only later (BANT, deal, satisfaction) are drawn with each simulated lead, so that criteria can ask for them.',
  level: 'contact',
  currency: 'EUR',
  fiscalYearStartMonth: 1,
  timeZone: 'Europe/Berlin',
  startDate: '2027-01-04',
  runDays: 365,
  calendarId: 'calendar_businessHours',
  customerStageId: 'stage_customer',
  evangelistStageId: 'stage_evangelist',
  qualifiedStageId: 'stage_mql',
  dealStages: 8,
  dealValue: { mean: 24_000, standardDeviation: 14_000 },
  responseDecay: [
    { hours: 0, factor: 1 },
    { hours: 1, factor: 1 },
    { hours: 4, factor: 0.92 },
    { hours: 24, factor: 0.66 },
    { hours: 72, factor: 0.5 },
  ],
};
