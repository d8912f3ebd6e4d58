import { findRecord, singleton } from '../../model/queries.ts';
import type { Calendar } from '../../model/records/organisation.ts';
import type { CheckContext } from './checkContext.ts';

/** Whether a calendar has any open hours. */
export function everOpens({ openHours }: Calendar): boolean {
  return openHours.some(({ from, to }) => to > from);
}

/** The working hours of a team: its own, or those of the blueprint; undefined where nobody has said any. */
export function hoursOfTeam(teamId: string | null, { blueprint }: CheckContext): Calendar | undefined {
  const own = findRecord(blueprint, 'team', teamId)?.calendarId;
  return findRecord(blueprint, 'calendar', own ?? singleton(blueprint, 'settings').calendarId);
}
