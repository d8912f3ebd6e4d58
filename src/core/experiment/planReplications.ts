import type { SimulationOptions } from '../simulate/simulation.ts';
import { replicationSeed } from './replicationSeed.ts';

/** One replication that is to be made: which one it is, from 1, and how. */
export interface PlannedReplication<Options> {
  readonly replication: number;
  readonly options: Options;
}

/**
 * The replications of an experiment: independent runs that differ in nothing but their seeds. They may be made in
 * any order, side by side; the first is the run that the options alone would be.
 */
export function planReplications<Options extends SimulationOptions>(
  options: Options,
  replications: number,
): readonly PlannedReplication<Options>[] {
  return Array.from({ length: replications }, (_, place) => ({
    replication: place + 1,
    options: { ...options, seed: replicationSeed(options.seed, place + 1) },
  }));
}
