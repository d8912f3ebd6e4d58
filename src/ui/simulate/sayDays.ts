import { sayCount } from '../../core/lib/numberWords.ts';

/** How long a run lasts, as people say it: "a year", "90 days". */
export function sayDays(days: number): string {
  if (days === 365 || days === 366) return 'a year';
  return days === 1 ? 'a day' : `${sayCount(days)} days`;
}
