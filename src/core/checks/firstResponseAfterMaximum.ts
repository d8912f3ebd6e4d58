import { sayDuration } from '../model/durationWords.ts';
import { checkOf } from './context/checkOf.ts';
import { isLonger } from './context/lengths.ts';

export const firstResponseAfterMaximum = checkOf('stage', {
  id: 'firstResponseAfterMaximum',
  label: 'First responses promised for after the maximum time',
  kind: 'structure',
  severity: 'warning',
  why: 'A lead that has to be gone before it has to be answered makes one of the two promises meaningless.',
  find: (stage, context) =>
    [stage.sla, ...stage.sla.variants].flatMap(({ firstResponse, maximumTime }, at) => {
      if (firstResponse === null || maximumTime === null) return [];
      if (!isLonger(firstResponse, maximumTime, context)) return [];
      return [
        {
          path: at === 0 ? ['sla', 'firstResponse'] : ['sla', 'variants', at - 1, 'firstResponse'],
          sentence: `${stage.name} promises a first response within ${sayDuration(firstResponse)}, but no lead is to stay longer than ${sayDuration(maximumTime)}.`,
          remedy: 'Shorten the time to the first response, or lengthen the maximum time.',
        },
      ];
    }),
});
