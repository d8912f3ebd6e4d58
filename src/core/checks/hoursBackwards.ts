import { setMember } from '../model/changes.ts';
import { checkOf } from './context/checkOf.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const hoursBackwards = checkOf('calendar', {
  id: 'hoursBackwards',
  label: 'Open hours that end before they begin',
  kind: 'structure',
  severity: 'warning',
  why: 'Hours that close before they open are no hours at all. Work past midnight is two stretches, one on each day.',
  find: (calendar) =>
    calendar.openHours.flatMap(({ weekday, from, to }, at) => {
      if (to > from) return [];
      const day = weekdays[weekday - 1] ?? 'one day';
      return [
        {
          path: ['openHours', at],
          sentence: `${calendar.name} closes on ${day} ${to === from ? 'the minute' : 'before'} it opens.`,
          remedy: 'Exchange the two times, or delete the stretch.',
          ...(to < from
            ? {
                fix: {
                  label: 'Exchange the two times',
                  changes: [
                    ...setMember(calendar, ['openHours', at, 'from'], to),
                    ...setMember(calendar, ['openHours', at, 'to'], from),
                  ],
                },
              }
            : {}),
        },
      ];
    }),
});
