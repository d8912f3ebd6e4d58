import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fall, handRaisers, scored } from '../parameters.ts';

export const settings: RecordMembers<'settings'> = {
  name: 'The same 100 MQLs',
  company: 'Alder Analytics',
  description: `A lesson, not a lifecycle to copy. Alder Analytics counts ${handRaisers + scored} MQLs a month: ${handRaisers} hand-raisers, who asked to talk, and ${scored} scored ones. Then ${fall * 100} % fewer people ask, scored MQLs fill the gap, and the total stays where it was. What happens to the meetings, and how many scored MQLs would make up for it? Inspired by an example of Liam Moroney, Storybook Marketing; the rates here are ours, chosen so that his sentence “you would need to quadruple the number of MQLs” comes out exactly. Aggregate numbers often conceal underlying issues: look at the two kinds apart, everywhere. Assumption: every number here is one. There is no response-decay curve and nobody comes back from a detour, so that nothing but the mix makes the difference.`,
  level: 'contact',
  currency: 'EUR',
  fiscalYearStartMonth: 1,
  timeZone: 'Europe/Dublin',
  startDate: '2027-01-01',
  runDays: 365,
  calendarId: 'calendar_office',
  customerStageId: 'stage_customer',
  evangelistStageId: 'stage_evangelist',
  qualifiedStageId: 'stage_mql',
  dealStages: 1,
  dealValue: { mean: 18_000, standardDeviation: 9_000 },
};

export const targets: RecordMembers<'targets'> = {
  customers: 30,
  revenue: 540_000,
  marketingShare: 1,
  note: 'Assumption: thirty customers at 18,000 euros. In the lesson every lead comes from marketing, so its contribution to the pipeline is all of it. A target in MQLs, “100 a month”, is deliberately missing: it would be met in both scenarios.',
};
