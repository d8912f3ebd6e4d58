import { daysFromCivil } from './civil.ts';

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat | null>();

/** Whether this engine knows the time zone by that IANA name. */
export function isTimeZone(name: string): boolean {
  return formatOf(name) !== null;
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  let format: Intl.DateTimeFormat | null = null;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    // An unknown zone: the caller asks isTimeZone and reports it; times then count as UTC.
  }
  formats.set(timeZone, format);
  return format;
}

/** Local time minus UTC at an instant (milliseconds since 1970), in milliseconds; 0 for an unknown zone. */
export function zoneOffset(timeZone: string, instant: number): number {
  const format = formatOf(timeZone);
  if (format === null) return 0;
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const days = daysFromCivil({ year: part['year']!, month: part['month']!, day: part['day']! });
  const local = days * DAY + part['hour']! * 3_600_000 + part['minute']! * 60_000 + part['second']! * 1_000;
  return local - Math.floor(instant / 1_000) * 1_000;
}

/**
 * The instant at which clocks of a zone show a local time (milliseconds since 1970-01-01T00:00 local). A time
 * that the clocks skip is taken with the offset before the jump; of one they show twice the first is taken.
 */
export function instantOfLocal(timeZone: string, local: number): number {
  const before = zoneOffset(timeZone, local - DAY);
  const after = zoneOffset(timeZone, local + DAY);
  const early = local - Math.max(before, after);
  if (early + zoneOffset(timeZone, early) === local) return early;
  const late = local - Math.min(before, after);
  return late + zoneOffset(timeZone, late) === local ? late : local - before;
}
