import { hoursOfTeam } from './context/calendars.ts';
import { checkOf } from './context/checkOf.ts';
import { promisesOf } from './context/promises.ts';

export const slaWithoutCalendar = checkOf('stage', {
  id: 'slaWithoutCalendar',
  label: 'Promises of a team whose working hours nobody has said',
  kind: 'completeness',
  severity: 'gap',
  why: 'A promise within hours means working hours to most people. Without a calendar the clock also runs at night and on Sundays.',
  asks: (stage) => (promisesOf(stage).length > 0 ? 1 : 0),
  find(stage, context) {
    const [first] = promisesOf(stage).filter(({ duration }) => duration.calendarId === null);
    const teamId = context.ownerOf(stage.id);
    if (first === undefined || teamId === null || hoursOfTeam(teamId, context) !== undefined) return [];
    return [
      {
        path: first.path,
        sentence: `${stage.name} promises a time, but neither ${context.name(teamId)} nor the blueprint has working hours to count it in.`,
        remedy: 'Give the team or the blueprint a calendar, and count the promise in it.',
      },
    ];
  },
});
