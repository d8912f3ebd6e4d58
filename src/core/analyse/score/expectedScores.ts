import type { Blueprint } from '../../model/blueprint.ts';
import { recordsOf } from '../../model/queries.ts';
import type { RecordId } from '../../model/records.ts';
import type { Source } from '../../model/records/data.ts';
import { createFieldDrawer, keyOfLead } from './leadFields.ts';
import { scoreLead } from './scoredLead.ts';
import { scoreWorldOf, type ScoreWorld } from './scoreWorld.ts';

/** How the score of a source's leads goes on, day by day, while they stay in one stage. */
export interface ExpectedScore {
  readonly sourceId: RecordId;
  /** On average, at the beginning of each day. */
  readonly fit: readonly number[];
  readonly engagement: readonly number[];
  readonly intent: readonly number[];
  /** What part of the leads has reached the threshold until each day. */
  readonly reached: readonly number[];
  /** The day until which half of those that ever reach it have; null where none does. */
  readonly medianDay: number | null;
  /** What part has asked to be contacted within the time. */
  readonly raisedHand: number;
}

/** How it is looked at. */
export interface ScoreQuestion {
  /** Where the leads stay. */
  readonly stageId: RecordId;
  readonly days: number;
  /** How many leads are drawn of each source. */
  readonly leads: number;
  readonly seed: number;
}

/**
 * What a typical lead of each source scores over time. Leads are drawn from the mixes of their source; chance is a
 * hash of source, lead and signal, so that a change of points moves the curves and nothing else does.
 */
export function expectedScores(blueprint: Blueprint, question: ScoreQuestion): readonly ExpectedScore[] {
  const world = scoreWorldOf(blueprint, question.stageId);
  return recordsOf(blueprint, 'source')
    .filter(({ isReferral, attributes }) => !isReferral || attributes.length > 0)
    .map((source) => expectedScore(world, source, question));
}

/** The same for one source. */
export function expectedScore(
  world: ScoreWorld,
  source: Source,
  { days, leads, seed }: Omit<ScoreQuestion, 'stageId'>,
): ExpectedScore {
  const draw = createFieldDrawer(source);
  const sums = { fit: zeros(days), engagement: zeros(days), intent: zeros(days), reached: zeros(days) };
  const instants: number[] = [];
  let raised = 0;
  for (let ordinal = 0; ordinal < leads; ordinal += 1) {
    const key = keyOfLead(source, seed, ordinal);
    const { fit, engagement, intent, reachedAt, raisedHandAt } = scoreLead(world, draw(key), key, days);
    if (reachedAt <= days) instants.push(reachedAt);
    if (raisedHandAt <= days) raised += 1;
    for (let day = 0; day <= days; day += 1) {
      sums.fit[day]! += fit[day]!;
      sums.engagement[day]! += engagement[day]!;
      sums.intent[day]! += intent[day]!;
      if (reachedAt <= day) sums.reached[day]! += 1;
    }
  }
  const mean = (sum: readonly number[]) => sum.map((each) => each / leads);
  instants.sort((a, b) => a - b);
  return {
    sourceId: source.id,
    fit: mean(sums.fit),
    engagement: mean(sums.engagement),
    intent: mean(sums.intent),
    reached: mean(sums.reached),
    medianDay: instants.length === 0 ? null : instants[Math.floor((instants.length - 1) / 2)]!,
    raisedHand: raised / leads,
  };
}

function zeros(days: number): number[] {
  return Array.from({ length: days + 1 }, () => 0);
}
