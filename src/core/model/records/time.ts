import { z } from 'zod/mini';
import type { TimeUnit } from '../../criteria/criterion.ts';
import { number, object, reference, whole } from './common.ts';

export const timeUnit = z.enum([
  'seconds',
  'minutes',
  'hours',
  'days',
  'weeks',
]) satisfies z.ZodMiniType<TimeUnit>;

/** Minutes since local midnight. */
export const minuteOfDay = whole(0, 1_440);

/**
 * A fixed length of time. With a calendar it is counted in that calendar's open hours, and a day is the
 * calendar's `hoursPerDay`, a week five such days; without one it is elapsed time.
 */
export const duration = object({
  value: number(0, 100_000),
  unit: timeUnit,
  calendarId: reference,
});
export type Duration = z.infer<typeof duration>;

const positive = z.number().check(z.gt(0), z.lte(1e6));
const amount = number(0, 1e6);

/** A distribution of a length of time, in the unit beside it. */
export const distribution = z.discriminatedUnion('kind', [
  object({ kind: z.literal('constant'), value: amount }),
  object({ kind: z.literal('exponential'), mean: positive }),
  object({ kind: z.literal('lognormal'), mean: positive, standardDeviation: positive }),
  object({ kind: z.literal('gamma'), mean: positive, standardDeviation: positive }),
  object({ kind: z.literal('weibull'), scale: positive, shape: z.number().check(z.gt(0), z.lte(100)) }),
  object({ kind: z.literal('triangular'), min: amount, mode: amount, max: amount }),
  object({ kind: z.literal('uniform'), min: amount, max: amount }),
  object({
    kind: z.literal('empirical'),
    values: z
      .array(object({ value: amount, weight: z._default(amount, 1) }))
      .check(z.minLength(1), z.maxLength(1_000)),
  }),
]);
export type Distribution = z.infer<typeof distribution>;

/** A length of time that differs from lead to lead. */
export const delay = object({ distribution, unit: timeUnit, calendarId: reference });
export type Delay = z.infer<typeof delay>;
