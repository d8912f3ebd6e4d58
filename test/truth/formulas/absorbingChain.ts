import { oneLess, solve, transposed } from './linear.ts';

/** From each stage, the share of the leads that go on to each other one; whatever is no key is an end. */
export type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The stages that leads go on from, in order. */
export function passedStages(shares: Shares): string[] {
  return Object.keys(shares);
}

/** The stages that leads end in, in order of their first mention. */
export function endStages(shares: Shares): string[] {
  const named = Object.values(shares).flatMap((ways) => Object.keys(ways));
  return [...new Set(named)].filter((name) => !(name in shares));
}

/** The chain among the passed stages only. */
function within(shares: Shares): number[][] {
  const stages = passedStages(shares);
  return stages.map((from) => stages.map((to) => shares[from]![to] ?? 0));
}

/**
 * How often a lead that begins in the first stage visits each stage: the first row of the fundamental matrix
 * (I − Q)⁻¹. Kemeny and Snell, Finite Markov Chains (1960), chapter 3, as is all of this file.
 */
export function visitsByStage(shares: Shares): number[] {
  const start = passedStages(shares).map((_, place) => (place === 0 ? 1 : 0));
  return solve(transposed(oneLess(within(shares))), start);
}

/** By stage, the probability to end in `end` from there. */
export function endingIn(shares: Shares, end: string): number[] {
  return solve(
    oneLess(within(shares)),
    passedStages(shares).map((from) => shares[from]![end] ?? 0),
  );
}

/** Mean and variance of the number of steps from the first stage to an end. */
export function stepsToEnd(shares: Shares): { mean: number; variance: number } {
  const matrix = oneLess(within(shares));
  const means = solve(
    matrix,
    passedStages(shares).map(() => 1),
  );
  // (2N − I) t − t², where N t solves (I − Q) x = t.
  const [twice] = solve(matrix, means);
  const first = means[0]!;
  return { mean: first, variance: 2 * twice! - first - first * first };
}

/** The probability that a lead that begins in the first stage ever comes to another. */
export function everIn(shares: Shares, stage: string): number {
  const toThere = Object.fromEntries(Object.entries(shares).filter(([name]) => name !== stage));
  return endingIn(toThere, stage)[0]!;
}
