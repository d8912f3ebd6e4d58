import { weakerToMakeUp } from '../../lib/makingUp.ts';
import { chanceOfAtLeast, countDistribution } from '../../statistics/countDistribution.ts';
import type { ExpectedKind, ExpectedMeetings } from './expectedMeetings.ts';
import { meetingRate } from './expectedMeetings.ts';

/** What it means that hand-raisers are fewer and scored MQLs more, by the rates of before. */
export interface Equivalent {
  /** How many times as likely a hand-raiser is to book a meeting as a scored MQL. */
  readonly ratio: number;
  /** Hand-raisers that were replaced by as many scored MQLs. */
  readonly replaced: number;
  /** Meetings that are missing as long as the total stays. */
  readonly missing: number;
  /** Scored MQLs needed on top of the same total; Infinity where they book no meetings at all. */
  readonly extra: number;
  /** All MQLs needed then. */
  readonly total: number;
}

/** The scored MQLs that make up for a fall in hand-raisers, the total having been kept: n = f·H·(h − s) / s. */
export function equivalentMqls(before: ExpectedMeetings, fall: number): Equivalent {
  const { handRaisers, scored } = before;
  const [strong, weak] = [meetingRate(handRaisers), meetingRate(scored)];
  const replaced = handRaisers.mqls * fall;
  const extra = weakerToMakeUp(replaced, strong, weak);
  return {
    ratio: strong / weak,
    replaced,
    missing: replaced * (strong - weak),
    extra,
    total: handRaisers.mqls + scored.mqls + extra,
  };
}

/** How the answer depends on the ratio of the two rates; of them nothing else matters. */
export function equivalentByRatio(
  before: ExpectedMeetings,
  fall: number,
  ratios: readonly number[],
): readonly { readonly ratio: number; readonly extra: number; readonly total: number }[] {
  const { handRaisers, scored } = before;
  return ratios.map((ratio) => {
    const extra = weakerToMakeUp(handRaisers.mqls * fall, ratio, 1);
    return { ratio, extra, total: handRaisers.mqls + scored.mqls + extra };
  });
}

/** More trials than this would take longer to count out than a person waits. */
const MOST_TRIALS = 4_000;

/**
 * The chance that a single month shows as many meetings in the poorer mix as in the richer one, or more: how often one
 * look at one run misleads. null where there are too many MQLs to count it out, or a rate is unknown.
 */
export function misleadingShare(richer: ExpectedMeetings, poorer: ExpectedMeetings): number | null {
  const both = [richer, poorer].map(({ handRaisers, scored }) => [trialsOf(handRaisers), trialsOf(scored)]);
  const all = both.flat();
  if (all.reduce((sum, { count }) => sum + count, 0) > MOST_TRIALS) return null;
  const [one, other] = both.map(countDistribution);
  return chanceOfAtLeast(other!, one!);
}

function trialsOf(kind: ExpectedKind): { count: number; rate: number } {
  const count = Math.round(kind.mqls);
  return { count, rate: count === 0 ? 0 : meetingRate(kind) };
}
