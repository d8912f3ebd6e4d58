import type { JsonObject } from '../../../core/lib/json.ts';
import type { Team } from '../../../core/model/records/organisation.ts';

type People = Pick<Team, 'headCount' | 'shifts'>;

/** Says how many people a team has, and when: "6 people", "2 people, 1 more in Mornings". */
export function sayCapacity(team: JsonObject): string {
  const { headCount, shifts } = team as unknown as People;
  const extra = shifts.reduce((sum, shift) => sum + shift.headCount, 0);
  const [only] = shifts;
  if (only === undefined) return headCount === null ? 'not counted' : people(headCount);
  const name = shifts.length > 1 ? `${shifts.length} shifts` : only.name || 'a shift';
  return (headCount ?? 0) === 0 ? `${extra} in ${name}` : `${people(headCount!)}, ${extra} more in ${name}`;
}

function people(count: number): string {
  if (count === 0) return 'nobody';
  return count === 1 ? '1 person' : `${count} people`;
}
