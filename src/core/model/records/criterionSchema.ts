import { z } from 'zod';
import type { Criterion } from '../../criteria/criterion.ts';
import { id, json, object } from './common.ts';
import { timeUnit } from './time.ts';

const subject = z.discriminatedUnion('kind', [
  object({ kind: z.literal('field'), fieldId: id }),
  object({ kind: z.literal('score'), component: z.enum(['total', 'fit', 'engagement', 'intent']) }),
  object({ kind: z.literal('timeInStage'), unit: timeUnit }),
  object({ kind: z.literal('signalCount'), signalId: id }),
  object({ kind: z.literal('status') }),
  object({ kind: z.literal('rounds'), transitionId: id }),
]);

/** Criteria as data; an operator that is not known is kept and reported, so it is any word here. */
export const criterion: z.ZodType<Criterion, Criterion> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(criterion).max(100) }),
    z.strictObject({ any: z.array(criterion).max(100) }),
    z.strictObject({ none: z.array(criterion).max(100) }),
    z.strictObject({ subject, operator: z.string().min(1).max(60), value: json }),
  ]),
);

export const criteria = criterion.nullable().default(null);
