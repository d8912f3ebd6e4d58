import type { z } from 'zod';
import type { Comparison, TimeUnit } from '../../../src/core/criteria/criterion.ts';
import type { sourceShape } from '../../../src/core/model/records/data.ts';
import type { Delay, Duration } from '../../../src/core/model/records/time.ts';
import type { RecordOf } from '../../../src/core/model/records.ts';
import { idOf, record } from '../../support/blueprints.ts';

// Parts of small blueprints whose runs can be worked out by hand.

/** A source that brings one lead a day, at noon. */
export function daily(entry: string, members: Partial<z.input<typeof sourceShape>> = {}): RecordOf<'source'> {
  return record('source', 'web', {
    entryStageId: idOf('stage', entry),
    arrivals: { process: 'fixed', volume: { kind: 'rate', leads: 1, per: 'day' } },
    ...members,
  });
}

/** A source that brings leads by chance, so many a day on average. */
export function byChance(
  entry: string,
  perDay: number,
  members: Partial<z.input<typeof sourceShape>> = {},
): RecordOf<'source'> {
  return daily(entry, {
    arrivals: { process: 'poisson', volume: { kind: 'rate', leads: perDay, per: 'day' } },
    ...members,
  });
}

/** So much time, elapsed or of a calendar. */
export function time(value: number, unit: TimeUnit, calendar: string | null = null): Duration {
  return { value, unit, calendarId: calendar === null ? null : idOf('calendar', calendar) };
}

/** Always the same delay. */
export function takes(value: number, unit: TimeUnit, calendar: string | null = null): Delay {
  const { calendarId } = time(value, unit, calendar);
  return { distribution: { kind: 'constant', value }, unit, calendarId };
}

/** An exponential delay of this mean. */
export function exponential(mean: number, unit: TimeUnit): Delay {
  return { distribution: { kind: 'exponential', mean }, unit, calendarId: null };
}

/** A piece of work, called by its short name. */
export function activity(name: string, members: object = {}) {
  return { id: `activity_${name}`, name, ...members };
}

export function score(operator: string, value: number, component = 'total' as const): Comparison {
  return { subject: { kind: 'score', component }, operator, value };
}

export function field(name: string, operator: string, value: Comparison['value'] = null): Comparison {
  return { subject: { kind: 'field', fieldId: idOf('field', name) }, operator, value };
}

export function hasStatus(name: string): Comparison {
  return { subject: { kind: 'status' }, operator: 'is', value: idOf('status', name) };
}

export function hasSeen(signal: string, times: number): Comparison {
  return {
    subject: { kind: 'signalCount', signalId: idOf('signal', signal) },
    operator: 'isAtLeast',
    value: times,
  };
}

export function isInStage(value: number, unit: TimeUnit, operator = 'isAtLeast'): Comparison {
  return { subject: { kind: 'timeInStage', unit }, operator, value };
}
