import { MS_PER } from '../criteria/criterion.ts';
import { weekdayOf } from '../lib/civil.ts';
import { instantOfLocal } from '../lib/zone.ts';
import type { Batch } from '../model/records/stage.ts';

const DAY = MS_PER.days;

/** The frame that the times of batches are laid out in. */
interface BatchFrame {
  readonly startInstant: number;
  readonly timeZone: string;
  readonly days: number;
}

/**
 * The instants, in milliseconds since the run's start, at which a batch is handed over: every day or every week
 * at a minute of local time. None for a batch that waits for a number of leads.
 */
export function batchTimes(batch: Batch | null, { startInstant, timeZone, days }: BatchFrame): Float64Array {
  if (batch === null || batch.kind === 'leads') return new Float64Array(0);
  const instants: number[] = [];
  const first = Math.floor(startInstant / DAY) - 1;
  for (let day = first; day <= first + days + 2; day += 1) {
    if (batch.kind === 'weekly' && weekdayOf(day) !== batch.weekday) continue;
    instants.push(instantOfLocal(timeZone, day * DAY + batch.minute * MS_PER.minutes) - startInstant);
  }
  return Float64Array.from(instants);
}
