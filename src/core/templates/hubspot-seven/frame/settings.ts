import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const settings: RecordMembers<'settings'> = {
  name: 'HubSpot seven',
  company: 'Kestrel',
  description:
    'The lifecycle of Kestrel, an example company that sells planning software to trades firms in the United Kingdom and Ireland, in the seven stages HubSpot knows: Subscriber, Lead, MQL, SQL, Opportunity, Customer, Evangelist. They apply to contacts and companies alike: each is a phase a contact or company goes through from initial awareness to loyal customer and beyond, so that communication is relevant and timely. Closed Lost goes back to Lead after a set time. Not a one-size-fits-all solution: stages can differ from one company to another. Why do it: tracking progress, understanding hand-offs, better nurturing. Assumption: every number here is one; deal probabilities are HubSpot’s defaults.',
  level: 'company',
  currency: 'GBP',
  fiscalYearStartMonth: 4,
  timeZone: 'Europe/London',
  startDate: '2027-01-04',
  runDays: 365,
  calendarId: 'calendar_london',
  customerStageId: 'stage_customer',
  evangelistStageId: 'stage_evangelist',
  qualifiedStageId: 'stage_mql',
  dealStages: 5,
  dealValue: { mean: 4_800, standardDeviation: 2_900 },
  responseDecay: [
    { hours: 0, factor: 1 },
    { hours: 2, factor: 1 },
    { hours: 8, factor: 0.9 },
    { hours: 24, factor: 0.75 },
    { hours: 96, factor: 0.55 },
  ],
};

export const targets: RecordMembers<'targets'> = {
  customers: 90,
  revenue: 432_000,
  marketingShare: 0.85,
  note: 'Assumption: 90 new firms at 4,800 pounds in the first year. Marketing contributes 85 % of the leads of the pipeline, the rest are referrals and calls of Sales; taken from last year’s deals by original source.',
};
