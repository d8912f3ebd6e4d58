import type { Blueprint } from '../../core/model/blueprint.ts';
import { findRecord, recordsOf, singleton } from '../../core/model/queries.ts';

/** The calendar that "business hours" mean at a record: its team's, the blueprint's, or the only one there is. */
export function businessCalendar(blueprint: Blueprint, recordId: string | undefined): string | null {
  const stage = findRecord(blueprint, 'stage', recordId);
  const team = findRecord(blueprint, 'team', stage?.responsibleTeamId);
  const candidates = [team?.calendarId, singleton(blueprint, 'settings').calendarId];
  const named = candidates.find((id) => findRecord(blueprint, 'calendar', id) !== undefined);
  return named ?? recordsOf(blueprint, 'calendar')[0]?.id ?? null;
}
