import type { Calendar } from './records/organisation.ts';

type Stretch = Calendar['openHours'][number];

/** The open hours of a week that were typed in: understood, or a sentence that says what to type instead. */
export type ReadWeek = { readonly openHours: readonly Stretch[] } | { readonly problem: string };

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const example = 'Write days and hours, like "Mon–Fri 9–17" or "Mon–Thu 8:30–12, 13–17; Fri 9–15".';

/** Says the open hours of a week: "Monday to Friday 9–17", "Monday to Thursday 8:30–12, 13–17; Friday 9–15". */
export function sayWeek(openHours: readonly Stretch[]): string {
  if (openHours.length === 0) return 'never open';
  const days = dayNames.map((_, index) =>
    openHours
      .filter(({ weekday }) => weekday === index + 1)
      .toSorted((a, b) => a.from - b.from)
      .map(({ from, to }) => `${sayTime(from)}–${sayTime(to)}`)
      .join(', '),
  );
  if (days.every((day) => day === '0–24')) return 'around the clock';
  const parts: string[] = [];
  for (const hours of new Set(days)) {
    if (hours === '') continue;
    parts.push(`${sayDays(days.flatMap((day, index) => (day === hours ? [index] : [])))} ${hours}`);
  }
  return parts.join('; ');
}

/** "Monday to Friday", "Saturday", "Monday, Wednesday". */
function sayDays(places: readonly number[]): string {
  if (places.length === 7) return 'every day';
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last !== undefined && place === last[1] + 1) last[1] = place;
    else runs.push([place, place]);
  }
  return runs
    .map(([from, to]) => {
      if (from === to) return dayNames[from];
      return `${dayNames[from]}${to === from + 1 ? ', ' : ' to '}${dayNames[to]}`;
    })
    .join(', ');
}

/** "9", "8:30". */
function sayTime(minute: number): string {
  const hour = Math.floor(minute / 60);
  return minute % 60 === 0 ? String(hour) : `${hour}:${String(minute % 60).padStart(2, '0')}`;
}

/** How many hours of a week are open. */
export function openHoursAWeek(openHours: readonly Stretch[]): number {
  return openHours.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0) / 60;
}

/** Reads them back, also in short: "Mo-Fr 9-17", "every day 8–20", "around the clock", "weekdays 9 am to 5 pm". */
export function readWeek(words: string): ReadWeek {
  const text = words.trim().toLowerCase().replaceAll('—', '–');
  if (text === '' || /^(never( open)?|closed)$/.test(text)) return { openHours: [] };
  if (/^(around the clock|24\/7|always)$/.test(text))
    return { openHours: dayNames.map((_, index) => ({ weekday: index + 1, from: 0, to: 1_440 })) };
  const byDay = new Map<number, Stretch[]>();
  for (const part of partsOf(text)) {
    const days = readDays(part.days);
    if (days === null) return { problem: example };
    const hours = /^(closed|off)$/.test(part.hours) ? [] : readHours(part.hours);
    if (!Array.isArray(hours)) return { problem: hours };
    for (const weekday of days)
      byDay.set(
        weekday,
        hours.map(([from, to]) => ({ weekday, from, to })),
      );
  }
  if (byDay.size === 0) return { problem: example };
  return {
    openHours: [...byDay.values()].flat().toSorted((a, b) => a.weekday - b.weekday || a.from - b.from),
  };
}

/** Days with the hours after them: a new pair begins where, after hours, a day is named. */
function partsOf(text: string): { days: string; hours: string }[] {
  const parts: { days: string; hours: string }[] = [];
  const pattern =
    /([a-z][a-z\s,.&/–-]*?)[\s:]*((?:\d[\d\s:.,;–-]*(?:(?:am|pm|h|uhr|to|and|bis|und)\b[\s,;–-]*)*)+|closed|off)/g;
  for (const [, days = '', hours = ''] of text.matchAll(pattern))
    parts.push({ days: days.trim(), hours: hours.replace(/[\s,;]+$/, '') });
  // What the pattern passed over was not understood.
  const left = text.replace(pattern, '').replace(/[\s,;]/g, '');
  return left === '' ? parts : [];
}

const dayStarts = [['mo'], ['tu', 'di'], ['we', 'mi'], ['th', 'do'], ['fr'], ['sa'], ['su', 'so']] as const;

function readDays(text: string): number[] | null {
  const plain = text.replace(/\band\b|\bund\b|&|\//g, ',').trim();
  if (/^(every ?day|daily|täglich|taeglich|all days)$/.test(plain)) return [1, 2, 3, 4, 5, 6, 7];
  if (/^(weekdays|work(ing)? ?days|werktags)$/.test(plain)) return [1, 2, 3, 4, 5];
  if (/^weekends?$/.test(plain)) return [6, 7];
  const days: number[] = [];
  for (const piece of plain.split(',')) {
    const ends = piece.split(/\s*(?:–|-|\bto\b|\bbis\b)\s*/).map((word) => readDay(word.trim()));
    const [from, to = from] = ends;
    if (from === null || from === undefined || to === null || to === undefined || ends.length > 2)
      return null;
    for (let day = from; ; day = (day % 7) + 1) {
      days.push(day);
      if (day === to) break;
    }
  }
  return days;
}

function readDay(word: string): number | null {
  if (!/^[a-zäöü]{2,10}\.?$/.test(word)) return null;
  const place = dayStarts.findIndex((starts) => starts.some((start) => word.startsWith(start)));
  return place < 0 ? null : place + 1;
}

function readHours(text: string): [number, number][] | string {
  const stretches: [number, number][] = [];
  for (const part of text.replace(/\band\b|\bund\b/g, ',').split(/[,;]/)) {
    if (part.trim() === '') continue;
    const ends = part.split(/\s*(?:–|-|\bto\b|\bbis\b)\s*/).map((time) => time.trim());
    if (ends.length !== 2) return example;
    const [from, to] = ends.map(readTime) as [number | null, number | null];
    if (from === null || to === null) return example;
    if (to > 1_440) return 'A day ends at 24:00, an hour after 59 minutes.';
    if (from >= to) return 'It has to close after it opens; a night shift is written on both days.';
    stretches.push([from, to]);
  }
  const sorted = stretches.toSorted((a, b) => a[0] - b[0]);
  return sorted.some(([from], place) => place > 0 && from < sorted[place - 1]![1])
    ? 'Two stretches of one day overlap.'
    : sorted;
}

function readTime(text: string): number | null {
  const match = text.match(/^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|h|uhr)?$/);
  if (match === null) return null;
  const [, hour, minute = '0', mark] = match;
  const noon = mark === 'pm' && Number(hour) < 12 ? 12 : mark === 'am' && Number(hour) === 12 ? -12 : 0;
  if (Number(minute) > 59) return null;
  return (Number(hour) + noon) * 60 + Number(minute);
}
