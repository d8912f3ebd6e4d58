import type { RecordMembers } from './blueprintOf.ts';

type Arrivals = NonNullable<RecordMembers<'source'>['arrivals']>;

/** So many leads in each month from January; most on working days, at the hours people sit at a desk. */
export function inOfficeHours(leads: number[]): Arrivals {
  return {
    volume: { kind: 'monthly', leads },
    weekdayWeights: [20, 21, 20, 19, 14, 3, 3],
    hourWeights: [1, 1, 1, 1, 1, 2, 4, 8, 14, 18, 19, 17, 12, 15, 18, 17, 14, 10, 8, 8, 7, 6, 4, 2],
  };
}

/** So many leads in each month from January; as much in the evening and at the weekend, as on social media. */
export function atAnyHour(leads: number[]): Arrivals {
  return {
    volume: { kind: 'monthly', leads },
    weekdayWeights: [14, 14, 14, 14, 13, 15, 16],
    hourWeights: [3, 2, 1, 1, 1, 2, 5, 8, 9, 9, 9, 9, 11, 10, 9, 9, 10, 11, 13, 16, 17, 16, 12, 7],
  };
}
