import type { RecordMembers } from '../../parts/blueprintOf.ts';

/** What has to be agreed before anybody configures the CRM; all of it open. */
export const signOffs: readonly RecordMembers<'signOff'>[] = [
  {
    id: 'signOff_definitions',
    subject: 'Stage definitions and what MQL means',
    role: 'Head of marketing',
    teamId: 'team_marketing',
  },
  {
    id: 'signOff_acceptance',
    subject: 'SAL: what sales accepts, and rejection reasons',
    role: 'Head of business development',
    teamId: 'team_bdr',
  },
  {
    id: 'signOff_sla',
    subject: 'Service level agreement: first response, acceptance, return',
    role: 'Head of business development',
    teamId: 'team_bdr',
  },
  {
    id: 'signOff_scoreCriteria',
    subject: 'Score model: criteria of the business units',
    role: 'BU heads',
    teamId: 'team_buHeads',
  },
  {
    id: 'signOff_scoreReview',
    subject: 'Score model: review, countries outside the target',
    role: 'Chief revenue officer',
    teamId: 'team_cro',
  },
  {
    id: 'signOff_sources',
    subject: 'Lead sources and their definitions',
    role: 'Head of marketing and head of sales',
    teamId: 'team_marketing',
  },
  {
    id: 'signOff_pipeline',
    subject: 'Eight deal stages and win probabilities',
    role: 'BU heads',
    teamId: 'team_buHeads',
  },
  {
    id: 'signOff_customers',
    subject: 'Who leads from Customer to Evangelist',
    role: 'Head of Customer Success',
    teamId: 'team_customerSuccess',
  },
  {
    id: 'signOff_access',
    subject: 'Access: who may change source, stage and score',
    role: 'Head of revenue operations',
    teamId: 'team_revOps',
  },
  {
    id: 'signOff_budget',
    subject: 'Targets and budget of the fiscal year',
    role: 'Finance director',
    teamId: 'team_finance',
  },
];
