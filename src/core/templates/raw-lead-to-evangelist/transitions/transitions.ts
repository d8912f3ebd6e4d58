import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { afterSales } from './afterSales.ts';
import { deals } from './deals.ts';
import { intake } from './intake.ts';
import { nurture } from './nurture.ts';
import { qualification } from './qualification.ts';

/** Every way, in the order of the lifecycle; automatic ways of one stage are tried in this order. */
export const transitions: readonly RecordMembers<'transition'>[] = [
  ...intake,
  ...nurture,
  ...qualification,
  ...deals,
  ...afterSales,
];
