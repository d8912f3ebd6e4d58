import type { Criterion } from '../../../criteria/criterion.ts';
import { fieldIsOneOf } from '../../parts/comparisons.ts';

// What the buyer has shown at the end of a deal stage: leave criterion of one, enter criterion of the next.

export const plannerGoesAlong: Criterion = fieldIsOneOf('field_planner', ['wantsIt', 'sceptical']);
export const ownerIsConvinced: Criterion = fieldIsOneOf('field_owner', ['boughtIn', 'conditional']);
