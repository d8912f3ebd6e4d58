import { isAlways } from '../criteria/criterion.ts';
import { sayDuration } from '../model/durationWords.ts';
import { checkOf } from './context/checkOf.ts';
import { demandsOfWay } from './context/demandsOfWay.ts';
import { isLonger } from './context/lengths.ts';
import { clockOf } from './context/timers.ts';

export const timerTooLate = checkOf('transition', {
  id: 'timerTooLate',
  label: 'Timers that another one is always ahead of',
  kind: 'structure',
  severity: 'warning',
  why: 'When a shorter clock of the same stage takes every lead, the longer one never rings.',
  find(way, context) {
    const from = context.stage(way.fromId);
    const late = from && clockOf(way, from);
    if (from === undefined || !late) return [];
    for (const other of context.waysFrom(from.id)) {
      const early = clockOf(other, from);
      if (early === null || other.id === way.id || other.maximumRounds !== null) continue;
      if (!isLonger(late, early, context) || !demandsOfWay(other, context).every(isAlways)) continue;
      return [
        {
          path: ['timer'],
          sentence: `${context.name(way.id)} waits ${sayDuration(late)}, but ${context.name(other.id)} has taken every lead after ${sayDuration(early)}.`,
          remedy: 'Shorten its time, or say which leads the earlier one is for.',
        },
      ];
    }
    return [];
  },
});
