import { daysFromCivil, parseDate } from '../../lib/civil.ts';
import { VisitFlag } from '../../simulate/runLog.ts';

const DAY_MS = 86_400_000;

/**
 * Which part of a run is counted; what is left out counts all. Of visits by hand-raisers or recycled leads those
 * count that were so when they entered. Of the leads themselves those count that were so when they became
 * customers, else when they came to their end, else when they entered the stage they are in at the end.
 */
export interface LeadFilter {
  /** A source of the plan, by its place. */
  readonly source?: number;
  /** Arrived from this instant on, and before that one: milliseconds since the run's start. */
  readonly arrivedFromMs?: number;
  readonly arrivedBeforeMs?: number;
  /** Had asked to talk, or had not. */
  readonly mqlType?: 'handRaiser' | 'scored';
  readonly isRecycled?: boolean;
}

/** The leads that arrived in a month (1 to 12) of a run that begins on a date ("2027-01-04"). Throws where that is no date. */
export function arrivedIn(
  year: number,
  month: number,
  startDate: string,
): Required<Pick<LeadFilter, 'arrivedFromMs' | 'arrivedBeforeMs'>> {
  const start = parseDate(startDate);
  if (start === undefined)
    throw new RangeError(`The run begins on "${startDate}", which is no date: write it like 2027-01-04.`);
  const first = daysFromCivil(start);
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  return {
    arrivedFromMs: (daysFromCivil({ year, month, day: 1 }) - first) * DAY_MS,
    arrivedBeforeMs: (daysFromCivil({ ...next, day: 1 }) - first) * DAY_MS,
  };
}

/** The flags of a visit that a filter looks at, and what they must be. Backfilled visits never count. */
export function wantedFlags({ mqlType, isRecycled }: LeadFilter): { mask: number; wanted: number } {
  let mask: number = VisitFlag.backfilled;
  let wanted = 0;
  if (mqlType !== undefined) mask |= VisitFlag.handRaiser;
  if (mqlType === 'handRaiser') wanted |= VisitFlag.handRaiser;
  if (isRecycled !== undefined) mask |= VisitFlag.recycled;
  if (isRecycled === true) wanted |= VisitFlag.recycled;
  return { mask, wanted };
}

/** Whether a filter asks for what the lead itself is, and not only its visits. */
export function asksForLeads({ source, arrivedFromMs, arrivedBeforeMs }: LeadFilter): boolean {
  return source !== undefined || arrivedFromMs !== undefined || arrivedBeforeMs !== undefined;
}
