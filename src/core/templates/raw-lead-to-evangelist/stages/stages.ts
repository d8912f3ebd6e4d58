import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { croReview } from './croReview.ts';
import { customer } from './customer.ts';
import { disqualified } from './disqualified.ts';
import { earlyDealStages } from './earlyDealStages.ts';
import { evangelist } from './evangelist.ts';
import { inactive } from './inactive.ts';
import { lateDealStages } from './lateDealStages.ts';
import { lost } from './lost.ts';
import { mal } from './mal.ts';
import { mql } from './mql.ts';
import { opportunity } from './opportunity.ts';
import { otherPartner } from './otherPartner.ts';
import { rawLead } from './rawLead.ts';
import { recycled } from './recycled.ts';
import { sal } from './sal.ts';
import { sgl } from './sgl.ts';
import { sql } from './sql.ts';

/** The success path in its order, then the detours. */
export const stages: readonly RecordMembers<'stage'>[] = [
  rawLead,
  mal,
  mql,
  sal,
  sgl,
  sql,
  opportunity,
  ...earlyDealStages,
  ...lateDealStages,
  customer,
  evangelist,
  otherPartner,
  croReview,
  recycled,
  inactive,
  disqualified,
  lost,
];
