import type { Distribution } from '../../src/core/model/records/time.ts';
import type { RecordOf } from '../../src/core/model/records.ts';
import { idOf, record } from '../support/blueprints.ts';

// Parts that most cases share. Times are minutes: long enough for whole milliseconds to be exact, and short
// enough for millions of leads to come in the days that a run may last.

/** Leads that come by chance: so many a minute into a stage, `batchSize` of them at once. */
export function poisson(
  entry: string,
  perMinute: number,
  members: object = {},
  batchSize = 1,
): RecordOf<'source'> {
  return record('source', `to-${entry}`, {
    entryStageId: idOf('stage', entry),
    arrivals: { process: 'poisson', batchSize, volume: { kind: 'rate', leads: perMinute * 60, per: 'hour' } },
    ...members,
  });
}

/** A distribution of minutes, as a length of time. */
export function minutes(distribution: Distribution) {
  return { distribution, unit: 'minutes' as const, calendarId: null };
}

/** Exponential, of a mean in minutes. */
export function exponential(mean: number) {
  return minutes({ kind: 'exponential', mean });
}

/** Always so many minutes. */
export function constant(value: number) {
  return minutes({ kind: 'constant', value });
}

/** So many minutes, as a promise or a clock. */
export function clock(value: number) {
  return { value, unit: 'minutes' as const, calendarId: null };
}

/** Everything times a factor: the usual mistake of a wrong copy is that all work is 3 % slower. */
export function scaled(values: Readonly<Record<string, number>>, factor: number): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value * factor]));
}

/** How often a month something happens that happens so often a minute; a month is a twelfth of 365 days. */
export function perMonth(perMinute: number): number {
  return (perMinute * 365 * 1_440) / 12;
}
