/**
 * The steady state of a birth-and-death process on 0, 1 … up to where it has no births or is too improbable to
 * count: the probability of each state, by the balance between neighbours.
 */
export function birthDeath(births: (state: number) => number, deaths: (state: number) => number): number[] {
  const weights = [1];
  let sum = 1;
  for (let state = 0; ; state += 1) {
    const weight = (weights[state]! * births(state)) / deaths(state + 1);
    // Weights may rise before they fall: they count as fallen when deaths outrun births.
    if (weight === 0 || (weight < sum * 1e-18 && births(state) < deaths(state + 1))) break;
    weights.push(weight);
    sum += weight;
  }
  return weights.map((weight) => weight / sum);
}

/** The mean of a function of the state. */
export function expectedValue(probabilities: readonly number[], value: (state: number) => number): number {
  return probabilities.reduce((sum, probability, state) => sum + probability * value(state), 0);
}
