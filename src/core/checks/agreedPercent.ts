import type { Agreement } from './review.ts';

/** The agreed part in whole percent: 100 only when nothing is open, and where nothing is asked. */
export function agreedPercent({ asked, answered }: Agreement): number {
  return asked === 0 ? 100 : Math.floor((answered / asked) * 100 + 1e-9);
}
