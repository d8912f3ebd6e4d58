import type { Plan } from '../compile/plan.ts';
import { sample } from '../lib/distributions.ts';
import { mix } from '../lib/random.ts';
import { expectedUntil, shareOut } from './arrivals.ts';

/** A lead that is there when a run begins. */
export interface StockLead {
  /** When it entered its stage: before the run. */
  readonly at: number;
  readonly source: number;
  readonly ordinal: number;
  readonly stage: number;
}

const AGE = 0x41474531;

/**
 * The leads that stand in the stages when the run begins (rule N1), in the order in which they entered. They
 * come from the sources as their leads of a year do. None is older than a clock that would have moved it.
 */
export function stockOf(plan: Plan, seed: number): StockLead[] {
  if (plan.sources.length === 0) return [];
  const year = 365 * 86_400_000;
  const volumes = plan.sources.map((source) =>
    source.isReferral ? 0 : expectedUntil(source, year) * source.batchSize,
  );
  const weights = volumes.some((volume) => volume > 0) ? volumes : volumes.map((_, n) => Number(n === 0));
  const leads = plan.stages.flatMap((stage, place): StockLead[] => {
    const longest = longestStay(plan, place);
    const { leads: count, age } = stage.stock;
    const keys: [number, number] = [mix(seed | 0, stage.word), mix(stage.word, seed | 0)];
    let drawn = -1;
    return shareOut(count, weights).flatMap((number, source) =>
      Array.from({ length: number }, (_, ordinal): StockLead => {
        drawn += 1;
        const ms = age === null ? 0 : sample(age.sampler, ...keys, drawn, AGE) * age.elapsedUnitMs;
        return { at: -Math.min(Math.round(ms), longest), source, ordinal, stage: place };
      }),
    );
  });
  return leads.sort((a, b) => a.at - b.at);
}

/** How long a lead can have been in a stage that it has not left by a clock. */
function longestStay(plan: Plan, place: number): number {
  let longest = Infinity;
  for (let at = place; at >= 0; at = plan.stages[at]!.parent) {
    const stage = plan.stages[at]!;
    const moving = [
      ...stage.clockWays.map((way) => plan.ways[way]!.clock!.ms),
      ...stage.retestAfterMs,
      ...stage.promises.flatMap(({ firstResponse, maximumTime }) => [
        ...(stage.firstResponseWays.length > 0 && firstResponse ? [firstResponse.ms] : []),
        ...(stage.maximumTimeWays.length > 0 && maximumTime ? [maximumTime.ms] : []),
      ]),
    ];
    longest = Math.min(longest, ...moving.map((ms) => Math.max(0, ms - 1)));
  }
  return longest;
}
