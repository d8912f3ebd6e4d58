/** A duration and the cause that ended it; -1: censored. */
export type Observation = readonly [duration: number, cause: number];

/**
 * Efron's way to the estimates, which shares no step with the product-limit formula (Fifth Berkeley Symposium,
 * 1967): every observation has the same weight; from left to right, the weight of a censored one is dealt out
 * equally to all that are to its right. What remains where something ended is the estimate's mass there.
 */
export function redistributedToTheRight(observations: readonly Observation[]): readonly number[] {
  const isLater = ([time, cause]: Observation, [other, otherCause]: Observation) =>
    // What is censored at a time lasts longer than what ended at it.
    other > time || (other === time && otherCause < 0 && cause >= 0);
  const order = [...observations.keys()].toSorted((a, b) => {
    const [one, two] = [observations[a]!, observations[b]!];
    return one[0] - two[0] || Number(one[1] < 0) - Number(two[1] < 0);
  });
  const weights = observations.map(() => 1 / observations.length);
  for (const from of order) {
    if (observations[from]![1] >= 0) continue;
    const later = observations.flatMap((other, n) => (isLater(observations[from]!, other) ? [n] : []));
    if (later.length === 0) continue; // The last ones keep their weight: it is the share that never ended.
    for (const to of later) weights[to]! += weights[from]! / later.length;
    weights[from] = 0;
  }
  return weights;
}
