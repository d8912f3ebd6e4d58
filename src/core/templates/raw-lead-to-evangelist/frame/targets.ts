import type { RecordMembers } from '../../parts/blueprintOf.ts';

export const targets: RecordMembers<'targets'> = {
  customers: 170,
  revenue: 4_080_000,
  marketingShare: 0.65,
  note: 'Assumption: 170 new customers at 24,000 euros each make 4.08 million in the fiscal year. Marketing is responsible for contributing a set percentage of the leads entering the pipeline: 65 %, looked up in prior-year sales and lead sources; the rest is outbound, partners and referrals. The business or finance team derives from it how much budget to allocate to the marketing and sales teams.',
};
