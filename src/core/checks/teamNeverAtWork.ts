import { findRecord, recordsOf, singleton } from '../model/queries.ts';
import type { Calendar, Team } from '../model/records/organisation.ts';
import type { FieldPath } from '../model/changes.ts';
import { workplacesOf } from './context/workingTeams.ts';
import type { Check, CheckContext } from './check.ts';

export const teamNeverAtWork: Check = {
  id: 'teamNeverAtWork',
  label: 'People whose working hours never begin',
  find: (context) =>
    recordsOf(context.blueprint, 'team').flatMap((team) => {
      const crews = crewsOf(team, context).filter(({ hours }) => hours !== undefined && !everOpens(hours));
      if (crews.length === 0 || workplacesOf(team, context).length === 0) return [];
      return crews.map(({ who, hours, path }) => ({
        check: 'teamNeverAtWork',
        severity: 'warning' as const,
        recordId: team.id,
        path,
        sentence: `${who} never ${who === team.name ? 'works' : 'work'}, because ${hours!.name} has no open hours.`,
        remedy: 'Give the calendar open hours, or choose another.',
      }));
    }),
};

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

function everOpens({ openHours }: Calendar): boolean {
  return openHours.some(({ from, to }) => to > from);
}
