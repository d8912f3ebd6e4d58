import type { Read } from './useDraftField.ts';

/** Writes minutes since midnight as a time: "9:00", "24:00". */
export function writeTimeOfDay(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;
}

/** Reads a time ("9", "9:30", "17.45", "24:00") as minutes since midnight. */
export function readTimeOfDay(text: string): Read<number> {
  const match = text.trim().match(/^(\d{1,2})(?:[:.](\d{2}))?$/);
  if (match === null) return { problem: 'Write a time, like 9:00 or 17:30.' };
  const [, hour, minute = '0'] = match;
  const value = Number(hour) * 60 + Number(minute);
  if (value > 1_440 || Number(minute) > 59)
    return { problem: 'A day ends at 24:00, an hour after 59 minutes.' };
  return { value };
}
