import { startInstantOf } from '../core/compile/compileTimes.ts';
import { parseDate } from '../core/lib/civil.ts';
import { isTimeZone } from '../core/lib/zone.ts';
import type { Settings } from '../core/model/records/frame.ts';
import type { Typed } from './command.ts';
import { lengthExamples, lengthOf } from './readLength.ts';
import { positiveNumber } from './readTyped.ts';
import { Refusal } from './refusal.ts';

const DAY_MS = 86_400_000;

/** The longest run there is, in days. */
export const LONGEST_RUN = 3_660;

/** How many days a run of a blueprint lasts, by what was typed; throws a Refusal where that is no run. */
export type RunEnd = (settings: Settings) => number;

/** What --days or --until say of a run's length; where neither does, what the blueprint says. */
export function readRunEnd(typed: Typed): RunEnd {
  const days = positiveNumber(typed, 'days', 0, LONGEST_RUN);
  const until = typed.options['until'];
  if (typeof until !== 'string') return ({ runDays }) => days ?? runDays;
  if (days !== undefined) throw new Refusal('--days and --until both say when the run ends; leave one out.');
  if (parseDate(until) !== undefined) return (settings) => daysUntil(until, settings);
  const ms = lengthOf(until);
  if (ms === undefined)
    throw new Refusal(
      `--until is "${until}"; it must be a date like 2027-03-31, or a length like ${lengthExamples}.`,
    );
  if (ms <= 0 || ms > LONGEST_RUN * DAY_MS)
    throw new Refusal(
      `--until is "${until}"; a run lasts more than nothing, and at most ${LONGEST_RUN.toLocaleString('en')} days.`,
    );
  return () => ms / DAY_MS;
}

/** Days from the run's start to the local midnight at which a date begins. */
function daysUntil(date: string, { startDate, timeZone }: Settings): number {
  const zone = isTimeZone(timeZone) ? timeZone : 'UTC';
  const days = (startInstantOf(date, zone) - startInstantOf(startDate, zone)) / DAY_MS;
  if (days > 0 && days <= LONGEST_RUN) return days;
  throw new Refusal(
    `--until is ${date}, but the run begins on ${startDate}: it must end after that, within ${LONGEST_RUN.toLocaleString('en')} days.`,
  );
}
