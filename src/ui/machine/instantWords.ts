import { isTimeZone } from '../../core/lib/zone.ts';

const MINUTE = 60_000;

/** Says instants (milliseconds since 1970) as clocks of a time zone show them. */
export interface InstantWords {
  /** "Mon 4 Jan 2027" */
  day(instant: number): string;
  /** "09:00" */
  time(instant: number): string;
  readonly timeZone: string;
}

/** The words for a time zone; an unknown one counts as UTC. */
export function instantWords(name: string): InstantWords {
  const timeZone = isTimeZone(name) ? name : 'UTC';
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return {
    day: (instant) => day.format(instant).replace(',', ''),
    time: (instant) => time.format(instant),
    timeZone,
  };
}

/** A length of time in its two largest units: "3 d 4 h", "45 min", "no time". */
export function sayLength(ms: number): string {
  if (ms <= 0) return 'no time';
  const minutes = Math.round(ms / MINUTE);
  if (minutes === 0) return `${Math.max(1, Math.round(ms / 1_000))} s`;
  const parts = [
    [Math.floor(minutes / 1_440), 'd'],
    [Math.floor(minutes / 60) % 24, 'h'],
    [minutes % 60, 'min'],
  ] as const;
  const first = parts.findIndex(([count]) => count > 0);
  return parts
    .slice(first, first + 2)
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}
