import { endingIn, endStages, passedStages, type Shares } from './absorbingChain.ts';
import { oneLess, solve } from './linear.ts';

/** How long leads stay in each stage, on average; the stays are exponential. */
export type MeanStays = Readonly<Record<string, number>>;

/** Mean and variance of the time from the first stage to an end (Neuts, Matrix-Geometric Solutions, 1981, 2.2). */
export function timeToEnd(shares: Shares, stays: MeanStays): { mean: number; variance: number } {
  const stages = passedStages(shares);
  const matrix = oneLess(stages.map((from) => stages.map((to) => shares[from]![to] ?? 0)));
  const means = solve(
    matrix,
    stages.map((stage) => stays[stage]!),
  );
  // E T² = 2 (−S)⁻² 1, and −S = D⁻¹ (I − Q) with the mean stays on the diagonal of D.
  const [half] = solve(
    matrix,
    stages.map((stage, place) => stays[stage]! * means[place]!),
  );
  return { mean: means[0]!, variance: 2 * half! - means[0]! ** 2 };
}

/** The mean time to an end of those leads that come to this end. */
export function timeGivenEnd(shares: Shares, stays: MeanStays, end: string): number {
  const stages = passedStages(shares);
  const ending = endingIn(shares, end);
  const matrix = oneLess(stages.map((from) => stages.map((to) => shares[from]![to] ?? 0)));
  const [time] = solve(
    matrix,
    stages.map((stage, place) => stays[stage]! * ending[place]!),
  );
  return time! / ending[0]!;
}

/**
 * The probability to have come to `end` by an instant, by uniformisation: the chain is looked at at the instants
 * of a Poisson process that is as quick as the quickest stage (Jensen 1953).
 */
export function endedBy(shares: Shares, stays: MeanStays, end: string, instant: number): number {
  const stages = [...passedStages(shares), ...endStages(shares)];
  const rate = Math.max(...passedStages(shares).map((stage) => 1 / stays[stage]!));
  let state = stages.map((_, place) => Number(place === 0));
  const target = stages.indexOf(end);
  let sum = 0;
  let weight = Math.exp(-rate * instant);
  for (let jumps = 0; jumps < rate * instant + 20 * Math.sqrt(rate * instant) + 50; jumps += 1) {
    sum += weight * state[target]!;
    state = jump(state, shares, stays, stages, rate);
    weight *= (rate * instant) / (jumps + 1);
  }
  return sum;
}

function jump(
  state: readonly number[],
  shares: Shares,
  stays: MeanStays,
  stages: readonly string[],
  rate: number,
): number[] {
  const next = [...state];
  for (const [from, ways] of Object.entries(shares)) {
    const leaving = state[stages.indexOf(from)]! / (stays[from]! * rate);
    next[stages.indexOf(from)]! -= leaving;
    for (const [to, share] of Object.entries(ways)) next[stages.indexOf(to)]! += leaving * share;
  }
  return next;
}
