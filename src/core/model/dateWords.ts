import { daysFromCivil, parseDate } from '../lib/civil.ts';

/** A date that was read from a line, and what else stood there: its name. */
export interface ReadDate {
  readonly date: string;
  readonly name: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'de'];
const german: Readonly<Record<string, number>> = { mär: 3, maerz: 3, mrz: 3, mai: 5, okt: 10, dez: 12 };

/**
 * Dates in lines of text, each with the words beside it: "2027-12-25 Christmas Day", "25.12.2027 Weihnachten",
 * "3 October 2027", "Dec 26, 2027; Boxing Day". Lines without a date are left out; a date twice counts once.
 */
export function readDates(text: string): readonly ReadDate[] {
  const found = new Map<string, ReadDate>();
  for (const line of text.split(/\r?\n/)) {
    const read = readDate(line);
    if (read !== null && !found.has(read.date)) found.set(read.date, read);
  }
  return [...found.values()].toSorted((a, b) => daysOf(a.date) - daysOf(b.date));
}

function readDate(line: string): ReadDate | null {
  const forms: readonly (readonly [
    RegExp,
    (parts: readonly string[]) => readonly [string, number, string],
  ])[] = [
    [/(\d{4})-(\d{1,2})-(\d{1,2})/, ([year, month, day]) => [year!, Number(month), day!]],
    [/(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})/, ([day, month, year]) => [year!, Number(month), day!]],
    [/(\d{1,2})\/(\d{1,2})\/(\d{4})/, ([day, month, year]) => dayAndMonth(day!, month!, year!)],
    [
      /(\d{1,2})(?:st|nd|rd|th|\.)?\s+(\p{L}{3,})\.?,?\s+(\d{4})/u,
      ([day, word, year]) => [year!, monthOf(word!), day!],
    ],
    [
      /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/u,
      ([word, day, year]) => [year!, monthOf(word!), day!],
    ],
  ];
  for (const [pattern, order] of forms) {
    const match = line.match(pattern);
    if (match === null) continue;
    const [year, month, day] = order(match.slice(1));
    const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (parseDate(date) === undefined) continue;
    const name = line
      .replace(match[0], ' ')
      .replace(/^[\s,;:|\t"–-]+|[\s,;:|\t"–-]+$/g, '')
      .replace(/\s+/g, ' ');
    return { date, name };
  }
  return null;
}

/** "25/12/2027" is read as a day and a month, unless it can only be the other way round. */
function dayAndMonth(first: string, second: string, year: string): readonly [string, number, string] {
  return Number(second) > 12 ? [year, Number(first), second] : [year, Number(second), first];
}

function monthOf(word: string): number {
  const plain = word.toLowerCase();
  const known = Object.entries(german).find(([start]) => plain.startsWith(start));
  if (known !== undefined) return known[1];
  const place = months.findIndex(
    (start, index) => plain.startsWith(start) && !(index === 4 && plain.startsWith('mar')),
  );
  return place + 1;
}

function daysOf(date: string): number {
  const civil = parseDate(date);
  return civil === undefined ? 0 : daysFromCivil(civil);
}
