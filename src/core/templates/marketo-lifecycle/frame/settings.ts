import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const settings: RecordMembers<'settings'> = {
  name: 'Marketo lifecycle',
  company: 'Meridian Instruments',
  description:
    'The person lifecycle program of Meridian Instruments, an example company that sells measuring instruments to laboratories in North America and Europe. It says how many leads are in each stage, which ones are ready to go to sales, when sales should contact them, and how much time they spend in each stage. Known, Engaged, MQL, SAL; then SQL, Recycled or Disqualified; Opportunity, Won or Lost. What it is for: increased revenue, a shorter sales cycle, a managed flow, improved conversion rates, improved forecast accuracy. It takes the place of a revenue cycle modeler until that is built and running. Assumption: every number here is one; the score of 40 and the 72 hours are example values of the method.',
  level: 'contact',
  currency: 'USD',
  fiscalYearStartMonth: 7,
  timeZone: 'America/Chicago',
  startDate: '2027-01-04',
  runDays: 365,
  calendarId: 'calendar_chicago',
  customerStageId: 'stage_won',
  evangelistStageId: 'stage_won',
  qualifiedStageId: 'stage_mql',
  dealStages: 1,
  dealValue: { mean: 38_000, standardDeviation: 24_000 },
  responseDecay: [
    { hours: 0, factor: 1 },
    { hours: 6, factor: 1 },
    { hours: 24, factor: 0.93 },
    { hours: 72, factor: 0.8 },
    { hours: 168, factor: 0.6 },
  ],
};

export const targets: RecordMembers<'targets'> = {
  customers: 85,
  revenue: 3_230_000,
  marketingShare: 0.7,
  note: 'Assumption: 85 instruments at 38,000 dollars. Targets for marketing’s contributions to pipeline: marketing is responsible for a set percentage of the leads entering the funnel, 70 %, by looking at prior year sales and lead sources (fiscal year to June); distributors and recommendations bring the rest.',
};
