import type { JsonObject } from '../../../core/lib/json.ts';
import type { Team } from '../../../core/model/records/organisation.ts';

/** Says how many people a team has at work, and how many more in other hours: "6 people", "6 + 1 people". */
export function sayCapacity(team: JsonObject): string {
  const { headCount, shifts } = team as unknown as Pick<Team, 'headCount' | 'shifts'>;
  const more = shifts.reduce((sum, shift) => sum + shift.headCount, 0);
  if (headCount === null && more === 0) return 'not counted';
  if (headCount !== null && headCount > 0 && more > 0) return `${headCount} + ${more} people`;
  const all = (headCount ?? 0) + more;
  return all === 0 ? 'nobody' : all === 1 ? '1 person' : `${all} people`;
}
