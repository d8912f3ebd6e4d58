import type { Team } from './records/organisation.ts';

/** Whether the people of a team are counted, so that leads may have to wait for one of them. */
export function hasCapacity({ headCount, shifts }: Pick<Team, 'headCount' | 'shifts'>): boolean {
  return headCount !== null || shifts.length > 0;
}
