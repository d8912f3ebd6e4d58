import { z } from 'zod/mini';
import type { Criterion } from '../../criteria/criterion.ts';
import { id, json, object, orNull } from './common.ts';
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
export const criterion: z.ZodMiniType<Criterion, Criterion> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(criterion).check(z.maxLength(100)) }),
    z.strictObject({ any: z.array(criterion).check(z.maxLength(100)) }),
    z.strictObject({ none: z.array(criterion).check(z.maxLength(100)) }),
    z.strictObject({ subject, operator: z.string().check(z.minLength(1), z.maxLength(60)), value: json }),
  ]),
);

export const criteria = orNull(criterion);
