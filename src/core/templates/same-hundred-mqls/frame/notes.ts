import { weakerToMakeUp, wholeEnough } from '../../../lib/makingUp.ts';
import { chanceOfAtLeast, countDistribution } from '../../../statistics/countDistribution.ts';
import type { RecordMembers } from '../../parts/blueprintOf.ts';
import { fall, handRaiserRate, handRaisers, scored, scoredRate } from '../parameters.ts';

const lost = handRaisers * fall;
const meetingsOf = (asking: number, counted: number) =>
  countDistribution([
    { count: asking, rate: handRaiserRate },
    { count: counted, rate: scoredRate },
  ]);
const misled = chanceOfAtLeast(
  meetingsOf(handRaisers - lost, scored + lost),
  meetingsOf(handRaisers, scored),
);
const ratio = Math.round(handRaiserRate / scoredRate);
const usualRatio = 3;
const totalAtUsualRatio = handRaisers + scored + wholeEnough(weakerToMakeUp(lost, usualRatio, 1));

/** How to read the lesson; figures follow from its parameters. */
export const notes: readonly RecordMembers<'note'>[] = [
  {
    id: 'note_read',
    text: 'How to read this lesson. Two sources stand for the two kinds of MQL. Compare the blueprint as it is with its first scenario: the number of MQLs is the same, the number of meetings is not. Then look at the way from MQL to Meeting booked: one share for scored MQLs, another for hand-raisers. That difference is all there is to it.',
    position: { x: 0, y: -300 },
    size: { width: 340, height: 190 },
  },
  {
    id: 'note_chance',
    text: `Do not trust one month. In about ${(misled * 100).toFixed(1)} % of cases a single simulated run misleads: the poorer month shows as many meetings as the richer one, or more. Compare expected values, or 1,200 replications.`,
    position: { x: 380, y: -300 },
    size: { width: 340, height: 140 },
  },
  {
    id: 'note_ratio',
    text: `How far “quadruple” carries. Here a hand-raiser is ${ratio} times as likely to book a meeting as a scored MQL. Real ratios are nearer ${usualRatio} than ${ratio}; with ${handRaisers} hand-raisers ${totalAtUsualRatio} MQLs in all then make up the loss. Put your own two rates on the way from MQL to Meeting booked.`,
    position: { x: 760, y: -300 },
    size: { width: 340, height: 170 },
  },
  {
    id: 'note_cost',
    text: 'Assumption: a scored MQL costs 45 euros and 40 minutes of research. More of them every month is a bill and somebody’s full week, not a line on a dashboard.',
    position: { x: 1_140, y: -300 },
    size: { width: 300, height: 120 },
  },
];
