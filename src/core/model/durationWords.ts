import type { TimeUnit } from '../criteria/criterion.ts';
import type { Duration } from './records/time.ts';

/** A length of time that was typed in: understood, or a sentence that says what to type instead. */
export type ReadDuration = { readonly duration: Duration } | { readonly problem: string };

/** What each unit may be called, and how many of it a word is: a month is thirty days, a quarter ninety. */
const unitWords: readonly (readonly [pattern: RegExp, unit: TimeUnit, times: number])[] = [
  [/^(s|secs?|seconds?|sek|sekunden?)$/, 'seconds', 1],
  [/^(m|mins?|minutes?|minuten?)$/, 'minutes', 1],
  [/^(h|hrs?|hours?|std|stunden?)$/, 'hours', 1],
  [/^(d|days?|tage?n?)$/, 'days', 1],
  [/^(w|wks?|weeks?|wochen?)$/, 'weeks', 1],
  [/^(fortnights?)$/, 'weeks', 2],
  [/^(months?|mths?|mos?|monate?n?)$/, 'days', 30],
  [/^(quarters?|quartale?)$/, 'days', 90],
  [/^(years?|yrs?|y|jahre?n?)$/, 'days', 365],
];

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
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  ninety: 90,
  half: 0.5,
  quarter: 0.25,
};

/** Ways of saying a length that have no number and unit side by side. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/^(with)?in\s+|^(under|up to|at most|max(imum)?|after|innerhalb von|binnen|in)\s+/, ''],
  [/^(the\s+)?(same|one) (business|working|work) day$/, '1 business day'],
  [/^(the\s+)?next (business|working|work) day$/, '1 business day'],
  [/^(the\s+)?(same|next) day$/, '1 day'],
  [/\ba couple of\b/, '2'],
  [/\ba dozen\b/, '12'],
  [/\b(three quarters|¾) of an\b/, '0.75'],
  [/\b(a\s+)?quarter of an\b/, '0.25'],
  [/\bhalf an?\b|\ba half\b(?=\s+[a-z])/, '0.5'],
  [/\b(an?|one) ([a-z]+) and a half$/, '1.5 $2'],
  [/(\d+) ([a-z]+) and a half$/, '$1.5 $2'],
  [/(\d+) and a half\b/, '$1.5'],
  [/(\d+)\s*½/, '$1.5'],
  [/½/, '0.5'],
  [/\b1\/2\b/, '0.5'],
  [/\b(arbeits|werk|geschäfts|geschaefts)(stunden?|tage?n?)\b/, 'business $2'],
  [/\b(24\/7)\b/, ''],
];

const inUnit: Readonly<Record<TimeUnit, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3_600,
  days: 86_400,
  weeks: 604_800,
};

const LONGEST = 100_000;
const example =
  'Write a number and a unit, like "4 business hours", "15 minutes", "half an hour" or "90 days".';

/**
 * Reads a length of time as people write it: "within 4 business hours", "15 min", "half an hour", "1 h 30 min",
 * "next business day", "3 months", "2 Werktage". Business time is counted in the given calendar; without one it
 * cannot be said, and the answer is a problem.
 */
export function readDuration(words: string, calendarId: string | null): ReadDuration {
  const text = sayings
    .reduce((said, [pattern, plain]) => said.replace(pattern, plain), words.trim().toLowerCase())
    .trim();
  const pattern =
    /(\d+(?:[.,]\d+)?|[a-z]+)\s*-?(?:(business|working|work|open)[\s-]*)?([a-zäöü]+)\.?(?:\s*(?:,|and|und)?\s*)/gy;
  const parts: { readonly value: number; readonly unit: TimeUnit }[] = [];
  let isBusiness = false;
  let read = 0;
  for (const [part, amount = '', business, unitWord = ''] of text.matchAll(pattern)) {
    const value = numberWords[amount] ?? Number(amount.replace(',', '.'));
    const known = unitWords.find(([word]) => word.test(unitWord));
    if (known === undefined || Number.isNaN(value)) return { problem: example };
    isBusiness ||= business !== undefined;
    parts.push({ value: value * known[2], unit: known[1] });
    read += part.length;
  }
  const [first] = parts;
  if (first === undefined || read < text.length) return { problem: example };
  const { value, unit } = parts.length === 1 ? first : added(parts);
  if (value > LONGEST)
    return { problem: `A length of time has at most ${LONGEST.toLocaleString('en')} ${unit}.` };
  if (!isBusiness) return { duration: { value, unit, calendarId: null } };
  if (calendarId === null) return { problem: 'Business time needs a calendar: add one, then say it again.' };
  // A business day is shorter than a day: days and hours of business time cannot be added up here.
  if (parts.length > 1) return { problem: 'Business time is said in one unit, like "12 business hours".' };
  return { duration: { value, unit, calendarId } };
}

/** "1 hour 30 minutes" in one unit: the largest in which it is a short number. */
function added(parts: readonly { readonly value: number; readonly unit: TimeUnit }[]): {
  readonly value: number;
  readonly unit: TimeUnit;
} {
  const seconds = parts.reduce((sum, { value, unit }) => sum + value * inUnit[unit], 0);
  const units = Object.keys(inUnit).toReversed() as TimeUnit[];
  const unit =
    units.find((each) => Number.isInteger((seconds / inUnit[each]) * 4) && seconds >= inUnit[each]) ??
    'seconds';
  return { value: seconds / inUnit[unit], unit };
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
