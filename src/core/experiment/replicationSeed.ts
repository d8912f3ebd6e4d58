/** An odd number far from round ones (2^32 divided by the golden ratio): its multiples visit every seed once. */
const STEP = 0x9e3779b1;

/**
 * The seed of a replication, counted from 1: the first has the seed that was given, and no two of one experiment
 * have the same. The scenarios of an experiment share them, so that they are compared on common random numbers.
 */
export function replicationSeed(seed: number, replication: number): number {
  return (seed + Math.imul(replication - 1, STEP)) >>> 0;
}
