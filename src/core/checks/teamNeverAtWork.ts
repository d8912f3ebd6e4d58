import { findRecord, singleton } from '../model/queries.ts';
import type { Calendar, Team } from '../model/records/organisation.ts';
import type { FieldPath } from '../model/changes.ts';
import { everOpens } from './context/calendars.ts';
import type { CheckContext } from './context/checkContext.ts';
import { checkOf } from './context/checkOf.ts';

export const teamNeverAtWork = checkOf('team', {
  id: 'teamNeverAtWork',
  label: 'People whose working hours never begin',
  kind: 'structure',
  severity: 'warning',
  why: 'A calendar without open hours means that nobody ever comes to work, and every lead waits for ever.',
  find(team, context) {
    const crews = crewsOf(team, context).filter(({ hours }) => hours !== undefined && !everOpens(hours));
    if (crews.length === 0 || context.workplaces(team.id).length === 0) return [];
    return crews.map(({ who, hours, path }) => ({
      path,
      sentence: `${who} never ${who === team.name ? 'works' : 'work'}, because ${hours!.name} has no open hours.`,
      remedy: 'Give the calendar open hours, or choose another.',
    }));
  },
});

interface Crew {
  readonly who: string;
  readonly hours: Calendar | undefined;
  readonly path: FieldPath;
}

function crewsOf(team: Team, { blueprint }: CheckContext): Crew[] {
  const own = singleton(blueprint, 'settings').calendarId;
  const hoursOf = (id: string | null) => findRecord(blueprint, 'calendar', id ?? own);
  return [
    ...((team.headCount ?? 0) > 0
      ? [{ who: team.name, hours: hoursOf(team.calendarId), path: ['calendarId'] }]
      : []),
    ...team.shifts.map(({ name, calendarId }, at) => ({
      who: `The people of ${team.name} in ${name === '' ? 'a shift' : `the shift “${name}”`}`,
      hours: hoursOf(calendarId),
      path: ['shifts', at, 'calendarId'],
    })),
  ];
}
