/**
 * How many more of a weaker kind bring what is missing once so many of a stronger kind have been replaced by as many
 * of the weaker: each replaced one leaves the difference of the two rates, each additional one brings the weaker rate.
 */
export function weakerToMakeUp(replaced: number, strongRate: number, weakRate: number): number {
  return (replaced * (strongRate - weakRate)) / weakRate;
}

/** The least whole number that is enough; what binary fractions add to a whole number does not count. */
export function wholeEnough(count: number): number {
  return Math.ceil(count - 1e-9);
}
