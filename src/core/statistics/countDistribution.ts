/** So many trials, each of which succeeds with the same chance. */
export interface Trials {
  readonly count: number;
  readonly rate: number;
}

/**
 * The chance of each number of successes in independent trials of several kinds: the sum of binomial counts, by
 * adding one trial after the other. Exact but for rounding; the work grows with the square of the trials.
 */
export function countDistribution(kinds: readonly Trials[]): Float64Array {
  const all = kinds.reduce((sum, { count }) => sum + count, 0);
  const chances = new Float64Array(all + 1);
  chances[0] = 1;
  let most = 0;
  for (const { count, rate } of kinds) {
    for (let trial = 0; trial < count; trial += 1) {
      most += 1;
      for (let successes = most; successes > 0; successes -= 1)
        chances[successes] = chances[successes]! * (1 - rate) + chances[successes - 1]! * rate;
      chances[0]! *= 1 - rate;
    }
  }
  return chances;
}

/** The chance that one count comes to at least as much as another that is independent of it. */
export function chanceOfAtLeast(one: Float64Array, other: Float64Array): number {
  let chance = 0;
  let otherUpTo = 0;
  for (let count = 0; count < one.length; count += 1) {
    otherUpTo += other[count] ?? 0;
    chance += one[count]! * otherUpTo;
  }
  return chance;
}
