import { weakerToMakeUp, wholeEnough } from '../../../lib/makingUp.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fall, handRaiserRate, handRaisers, scored, scoredRate } from '../parameters.ts';

type Setting = NonNullable<RecordMembers<'scenario'>['settings']>[number];

const lost = handRaisers * fall;
const stillAsking = handRaisers - lost;
const scoredAtSteadyTotal = scored + lost;
const needed = scoredAtSteadyTotal + wholeEnough(weakerToMakeUp(lost, handRaiserRate, scoredRate));
const total = stillAsking + needed;

/** The second half of the lesson, and what it would take to make up for it. */
export const scenarios: readonly RecordMembers<'scenario'>[] = [
  {
    id: 'scenario_fewerHandRaisers',
    name: `${fall * 100} % fewer hand-raisers, still ${handRaisers + scored} MQLs`,
    description: `A significant ${fall * 100} % decrease in the number of handraisers, ${handRaisers} to ${stillAsking} a month; scored MQLs fill the gap, so that every report of MQLs looks as it did.`,
    settings: [aMonth('source_handRaisers', stillAsking), aMonth('source_scored', scoredAtSteadyTotal)],
  },
  {
    id: 'scenario_madeUp',
    name: `Made up with scored MQLs alone: ${total}`,
    description: `The same ${stillAsking} hand-raisers, and as many scored MQLs as it takes to book the meetings of before: ${needed} of them, ${total} MQLs in all.`,
    settings: [aMonth('source_handRaisers', stillAsking), aMonth('source_scored', needed)],
  },
];

function aMonth(sourceId: string, leads: number): Setting {
  return {
    recordId: sourceId,
    path: ['arrivals', 'volume'],
    value: { kind: 'monthly', leads: Array<number>(12).fill(leads) },
  };
}
