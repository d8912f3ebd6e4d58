import { sayCount } from '../../core/lib/numberWords.ts';
import type { Blueprint } from '../../core/model/blueprint.ts';
import { stagesSince } from '../../core/analyse/stagesSince.ts';

/** How long a run lasts, as people say it: "a year", "90 days". */
export function sayDays(days: number): string {
  if (days === 365 || days === 366) return 'a year';
  return days === 1 ? 'a day' : `${sayCount(days)} days`;
}

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
