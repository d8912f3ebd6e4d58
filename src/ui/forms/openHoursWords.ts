import type { Calendar } from '../../core/model/records/organisation.ts';
import { writeTimeOfDay } from './timeOfDay.ts';
import type { Read } from './useDraftField.ts';

type Stretch = Calendar['openHours'][number];

/** Writes the open stretches of one weekday: "9:00–12:00, 13:00–17:30". */
export function writeHours(stretches: readonly Stretch[]): string {
  return stretches.map(({ from, to }) => `${writeTimeOfDay(from)}–${writeTimeOfDay(to)}`).join(', ');
}

/** Reads them back: "9-17", "9:00 to 12:30, 13-18"; empty: closed. */
export function readHours(text: string, weekday: number): Read<readonly Stretch[]> {
  const stretches: Stretch[] = [];
  for (const part of text.split(/[,;]/)) {
    if (part.trim() === '' || /^closed$/i.test(part.trim())) continue;
    const match = part.trim().match(/^(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|to)\s*(\d{1,2})(?:[:.](\d{2}))?$/i);
    if (match === null) return { problem: 'Write hours like "9–17" or "9:00–12:30, 13–18".' };
    const [, fromHour, fromMinute = '0', toHour, toMinute = '0'] = match;
    const from = Number(fromHour) * 60 + Number(fromMinute);
    const to = Number(toHour) * 60 + Number(toMinute);
    if (to > 1_440 || Number(fromMinute) > 59 || Number(toMinute) > 59)
      return { problem: 'A day ends at 24:00, an hour after 59 minutes.' };
    if (from >= to)
      return { problem: 'It has to close after it opens; a night shift is written on both days.' };
    stretches.push({ weekday, from, to });
  }
  return { value: stretches.toSorted((a, b) => a.from - b.from) };
}
