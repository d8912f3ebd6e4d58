import type { z } from 'zod/mini';
import type { TimeUnit } from '../../../../src/core/criteria/criterion.ts';
import type {
  delay as delayShape,
  duration as durationShape,
} from '../../../../src/core/model/records/time.ts';
import type { Chance } from './chance.ts';

type DelayInput = z.input<typeof delayShape>;
type DurationInput = z.input<typeof durationShape>;

/** A distribution of any kind with a mean of about so much. */
export function distribution(chance: Chance, mean: number): DelayInput['distribution'] {
  switch (chance.between(0, 7)) {
    case 0:
      return { kind: 'constant', value: mean };
    case 1:
      return { kind: 'exponential', mean };
    case 2:
      return { kind: 'lognormal', mean, standardDeviation: mean / 2 };
    case 3:
      return { kind: 'gamma', mean, standardDeviation: mean / chance.pick([0.7, 2]) };
    case 4:
      return { kind: 'weibull', scale: mean, shape: chance.pick([0.8, 2]) };
    case 5:
      return { kind: 'triangular', min: 0, mode: mean, max: 2 * mean };
    case 6:
      return { kind: 'uniform', min: mean / 2, max: 1.5 * mean };
    default:
      return { kind: 'empirical', values: [mean / 3, mean, 2 * mean].map((value) => ({ value })) };
  }
}

/** Elapsed time, or the open time of one of the two calendars. */
function calendarId(chance: Chance): string | null {
  return chance.maybe(45) ? chance.pick(['calendar_near', 'calendar_far']) : null;
}

export function delay(chance: Chance, unit: TimeUnit, most: number): DelayInput {
  return {
    distribution: distribution(chance, chance.between(1, most)),
    unit,
    calendarId: calendarId(chance),
  };
}

export function duration(
  chance: Chance,
  unit: TimeUnit,
  least: number,
  most: number,
  inBusinessTime = true,
): DurationInput {
  return {
    value: chance.between(least, most),
    unit,
    calendarId: inBusinessTime ? calendarId(chance) : null,
  };
}
