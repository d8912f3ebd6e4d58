import { sayDuration } from '../model/durationWords.ts';
import { checkOf } from './context/checkOf.ts';
import { isLonger } from './context/lengths.ts';
import { clockOf } from './context/timers.ts';

export const timerBeforeResponse = checkOf('transition', {
  id: 'timerBeforeResponse',
  label: 'Timers that take leads away before they must be answered',
  kind: 'structure',
  severity: 'warning',
  why: 'A clock that is shorter than the promised first response sends leads away that nobody was late for.',
  find(way, context) {
    const from = context.stage(way.fromId);
    const clock = from && clockOf(way, from);
    const promise = from?.sla.firstResponse;
    if (!from || !clock || !promise || !isLonger(promise, clock, context)) return [];
    return [
      {
        path: ['timer'],
        sentence: `${context.name(way.id)} takes leads out of ${from.name} after ${sayDuration(clock)}, although their first response is promised within ${sayDuration(promise)}.`,
        remedy: 'Let the timer wait for the promise to be missed, or promise an earlier response.',
        fix: {
          label: 'Wait until the first response is missed',
          changes: [
            { op: 'set', id: way.id, path: ['timer'], from: way.timer, to: { kind: 'firstResponseMissed' } },
          ],
        },
      },
    ];
  },
});
