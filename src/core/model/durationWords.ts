import type { TimeUnit } from '../criteria/criterion.ts';
import type { Duration } from './records/time.ts';

/** A length of time that was typed in: understood, or a sentence that says what to type instead. */
export type ReadDuration = { readonly duration: Duration } | { readonly problem: string };

const unitWords: Readonly<Record<TimeUnit, RegExp>> = {
  seconds: /^(s|secs?|seconds?)$/,
  minutes: /^(m|mins?|minutes?)$/,
  hours: /^(h|hrs?|hours?)$/,
  days: /^(d|days?)$/,
  weeks: /^(w|wks?|weeks?)$/,
};

const numberWords: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  half: 0.5,
};

const LONGEST = 100_000;
const example = 'Write a number and a unit, like "4 business hours", "15 minutes" or "90 days".';

/**
 * Reads a length of time as people write it: "within 4 business hours", "15 min", "90 d", "1 working day".
 * Business time is counted in the given calendar; without one it cannot be said, and the answer is a problem.
 */
export function readDuration(words: string, calendarId: string | null): ReadDuration {
  const match = words
    .trim()
    .toLowerCase()
    .replace(/^(with)?in\s+/, '')
    .replace(/^half an?\s+/, 'half ')
    .match(/^(\d+(?:[.,]\d+)?|[a-z]+)\s*-?(?:(business|working|work)[\s-]*)?([a-z]+)\.?$/);
  if (match === null) return { problem: example };
  const [, amount = '', business, unitWord = ''] = match;
  const value = numberWords[amount] ?? Number(amount.replace(',', '.'));
  const unit = (Object.keys(unitWords) as TimeUnit[]).find((each) => unitWords[each].test(unitWord));
  if (unit === undefined || Number.isNaN(value)) return { problem: example };
  if (value > LONGEST)
    return { problem: `A length of time has at most ${LONGEST.toLocaleString('en')} ${unit}.` };
  if (business === undefined) return { duration: { value, unit, calendarId: null } };
  if (calendarId === null) return { problem: 'Business time needs a calendar: add one, then say it again.' };
  return { duration: { value, unit, calendarId } };
}

/** Says a length of time in full: "4 business hours", "1 day". */
export function sayDuration({ value, unit, calendarId }: Duration): string {
  const word = value === 1 ? unit.slice(0, -1) : unit;
  return `${sayAmount(value)} ${calendarId === null ? '' : 'business '}${word}`;
}

const shortUnits: Readonly<Record<TimeUnit, string>> = {
  seconds: 's',
  minutes: 'min',
  hours: 'h',
  days: 'd',
  weeks: 'wk',
};

/** Says a length of time where there is little room: "4 business h", "90 d". */
export function sayDurationBriefly({ value, unit, calendarId }: Duration): string {
  return `${sayAmount(value)} ${calendarId === null ? '' : 'business '}${shortUnits[unit]}`;
}

function sayAmount(value: number): string {
  return String(Math.round(value * 1_000) / 1_000);
}
