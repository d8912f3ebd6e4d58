import { setMember } from '../model/changes.ts';
import { sayDuration } from '../model/durationWords.ts';
import { hoursOfTeam } from './context/calendars.ts';
import { checkOf } from './context/checkOf.ts';
import { promisesOf } from './context/promises.ts';
import { isOpenAlways } from './context/isOpenAlways.ts';

const short: ReadonlySet<string> = new Set(['seconds', 'minutes', 'hours']);

export const promiseAroundTheClock = checkOf('stage', {
  id: 'promiseAroundTheClock',
  label: 'Responses promised for hours in which nobody works',
  kind: 'completeness',
  severity: 'warning',
  why: 'A response within four hours cannot be kept at midnight. Counted around the clock, every lead of a weekend is late before anybody is there.',
  find(stage, context) {
    const teamId = context.ownerOf(stage.id);
    const hours = hoursOfTeam(teamId, context);
    if (teamId === null || hours === undefined || isOpenAlways(hours)) return [];
    // Longer times, and how long a lead may stay at all, are counted in days of the calendar on the wall.
    const odd = promisesOf(stage).filter(
      ({ duration, path }) =>
        duration.calendarId === null && path.at(-1) === 'firstResponse' && short.has(duration.unit),
    );
    return odd.map(({ duration, path, words }) => ({
      path,
      sentence: `${stage.name} counts ${words}, ${sayDuration(duration)}, around the clock, but ${context.name(teamId)} works by ${hours.name}.`,
      remedy: 'Count it in the hours of the team, or mute this where people are on call.',
      fix: {
        label: 'Give it the team’s calendar',
        changes: setMember(stage, [...path, 'calendarId'], hours.id),
      },
    }));
  },
});
