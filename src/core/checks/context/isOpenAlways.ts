import type { Calendar } from '../../model/records/organisation.ts';

/** Whether a calendar is open at every minute of the week, holidays aside. */
export function isOpenAlways({ openHours }: Calendar): boolean {
  const minutes = openHours.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  return minutes >= 7 * 1_440;
}
