import { findRecord } from '../model/queries.ts';
import { everOpens } from './context/calendars.ts';
import { checkOf } from './context/checkOf.ts';
import { promisesOf } from './context/promises.ts';
import { clockOf } from './context/timers.ts';
import { capital } from './context/words.ts';

export const clockNeverRuns = checkOf(['stage', 'transition'], {
  id: 'clockNeverRuns',
  label: 'Promises and timers counted in hours that never come',
  kind: 'structure',
  severity: 'warning',
  why: 'Business time runs only while its calendar is open. In one without open hours no promise ever falls due.',
  find(record, { blueprint, stage, name }) {
    const from = record.type === 'transition' ? stage(record.fromId) : undefined;
    const clock = from && record.type === 'transition' ? clockOf(record, from) : null;
    const clocks =
      record.type === 'stage'
        ? promisesOf(record).map((each) => ({ ...each, words: `${each.words} in ${record.name}` }))
        : clock === null
          ? []
          : [{ duration: clock, path: ['timer', 'duration'], words: `the timer of ${name(record.id)}` }];
    return clocks.flatMap(({ duration, path, words }) => {
      const calendar = findRecord(blueprint, 'calendar', duration.calendarId);
      if (calendar === undefined || everOpens(calendar)) return [];
      return [
        {
          path,
          sentence: `${capital(words)} is counted in ${calendar.name}, which has no open hours, so it never falls due.`,
          remedy: 'Give the calendar open hours, or choose another.',
        },
      ];
    });
  },
});
