import type { RecordMembers } from '../../parts/blueprintOf.ts';

const adminTeamIds = ['team_revOps'];

export const policies: RecordMembers<'policies'> = {
  skipping: 'strict',
  reviewRhythm:
    'Monthly: reasons and SLA. Quarterly: score model, sources, stage definitions. Yearly, before the new fiscal year budget: everything.',
  adminLimit: 2,
  adminTeamIds,
  access: [
    {
      subject: 'Original source of a lead',
      teamIds: adminTeamIds,
      note: 'Set once by the form, import or BDR. Changed only by Revenue operations on request of the account holder or of those who worked on generating the lead; every change is logged.',
    },
    {
      subject: 'Lifecycle stage by hand',
      teamIds: ['team_revOps', 'team_bdr', 'team_ae'],
      note: 'Only along the ways drawn here. Backwards only to Recycled, Disqualified or Lost, with a reason.',
    },
    {
      subject: 'Score model and threshold',
      teamIds: ['team_revOps'],
      note: 'Proposed by BU heads and sales, reviewed by the CRO, entered by Revenue operations.',
    },
    {
      subject: 'Reason lists',
      teamIds: ['team_revOps'],
      note: 'Picklists, never open text. “Other” is read every month and becomes a reason of its own above 10 %.',
    },
    {
      subject: 'Deal stages and win probabilities',
      teamIds: ['team_revOps', 'team_buHeads'],
      note: 'Once a quarter, from the last four quarters of deals.',
    },
    {
      subject: 'Export of contacts',
      teamIds: ['team_revOps'],
      note: 'On request, with purpose and date of deletion.',
    },
  ],
  note: 'Each lead goes through every lifecycle stage and does NOT skip any; SGL is a second entry point, not a skip. Skipping distorts the conversion rate for each stage and with it the forecast. Too many people with full admin authorization access can change the lead source and spoil forecasts and ROI reports: only a few people have it, to protect authenticity and integrity. Not “set it and forget it”: adjust stages and reasons from time to time, by the rhythm above.',
};
