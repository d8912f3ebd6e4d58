import { sayCount } from '../../core/lib/numberWords.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { parseDate } from '../../core/lib/civil.ts';
import { stagesSince } from '../../core/analyse/stagesSince.ts';

const DAY_MS = 86_400_000;

/** What is no longer as it was when a run was made, a sentence each; empty: every stage is and is called the same. */
export function sayStagesSince(then: Blueprint, now: Blueprint): string[] {
  const { deleted, renamed, added } = stagesSince(then, now);
  const named = (names: readonly string[]) => {
    const shown = names.slice(0, 3);
    const rest = names.length - shown.length;
    return rest > 0
      ? `${shown.join(', ')} and ${rest} more`
      : shown.join(', ').replace(/, ([^,]*)$/, ' and $1');
  };
  return [
    ...(deleted.length > 0 ? [`Deleted since: ${named(deleted.map(({ name }) => name))}.`] : []),
    ...(renamed.length > 0
      ? [`Renamed since: ${named(renamed.map(({ was, is }) => `${was.name} (now ${is.name})`))}.`]
      : []),
    ...(added.length > 0 ? [`New since, so without numbers: ${named(added.map(({ name }) => name))}.`] : []),
  ];
}

/** A length in bytes, roughly: "740 kB", "12 MB". */
export function sayBytes(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(0)} MB`;
}

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** The local date so long after a run's start: "14 May 2027"; "day 130" where the start cannot be read. */
export function sayRunDate(startDate: string, simulatedMs: number): string {
  const start = parseDate(startDate);
  if (start === undefined) return `day ${sayCount(Math.floor(simulatedMs / DAY_MS))}`;
  return dates.format(Date.UTC(start.year, start.month - 1, start.day) + simulatedMs);
}

/** How long something still takes, roughly; empty where that is not known. */
export function sayTimeLeft(seconds: number | null): string {
  if (seconds === null) return '';
  if (seconds < 5) return 'a few seconds left';
  if (seconds < 55) return `about ${Math.ceil(seconds / 5) * 5} s left`;
  if (seconds < 3_300) return `about ${Math.max(1, Math.round(seconds / 60))} min left`;
  return `about ${(seconds / 3_600).toFixed(1).replace(/\.0$/, '')} h left`;
}
